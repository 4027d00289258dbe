import type { Asking } from '../../lexicon';

export const frenchVerbs: Asking = {
	want:
		'je veux|veux|jveux|veut|veu|je voudrais|voudrais|jvoudrais|voudrai|je souhaite|souhaite|souhaiterais|je souhaiterais|aimerais|' +
		'j aimerais|aimerai|jaimerais|besoin|j ai besoin|jai besoin|ai besoin|besoin d|il me faut|faut|il faudrait|je desire|desire|' +
		'desirerais|prefere|je prefere|preferais|prefererais|exige|demande|je demande|reclame|puis je|je peux|peux|j peux|jpeux|peux je|' +
		'pourrais je|pourrais|pouvez vous|peux tu|pourriez vous|pourrais tu|vous pouvez|tu peux|on peut|peut on|pourrait on|' +
		'est ce que je peux|est ce que je pourrais|est il possible|c est possible|possible de|serait il possible|serait ce possible|' +
		'y a t il moyen|ya moyen|moyen de|comment joindre|comment contacter|comment parler|comment puis je|comment je peux|' +
		'comment faire pour|laissez moi|laisse moi|donnez moi|donne moi|donnez|trouvez moi|il y a|y a t il|ya t il|ya|y a|est ce qu il y a|' +
		'avez vous|je dois|dois|appelez votre|appelez le|appelez un|appelle ton|appelle le|je cherche a|cherche a|j essaie de|essaie de|' +
		'pourquoi je ne peux pas|pourquoi je peux pas|pourquoi ne puis je pas|je n arrive pas a|impossible de|faites venir|allez chercher|' +
		'va chercher|ou est le|ou est la|je tiens a|insiste pour|j attends|avoir une personne|' +
		'il me faudrait|ou trouver|ou puis je trouver|ou est ce que je trouve|recherche|je recherche|volontiers|adorerais',
	contact:
		'parler|parlé|parle|parlez|parl|discuter|echanger|chatter|tchatter|tchater|chater|dialoguer|converser|m entretenir|entretenir|' +
		'contacter|joindre|appeler|m adresser|adresser|ecrire|avoir affaire|traiter avec|communiquer|causer|etre en contact|' +
		'entrer en contact|prendre contact|rentrer en contact|contact avec|contact|conversation avec|aide d|aide de|l aide|assistance d|' +
		'reponse d|voir avec|voir|me reponde|me repond|reponde|me repondre|s occupe de moi|prenne en charge|avoir|parler directement|' +
		'telephoner|tomber sur|regler|regler ca|regler cela|resoudre|resoudre ca|aide par|etre aide|etre aidee|assiste par|servi par|' +
		'voir ca avec|traiter',
	transfer:
		'passez moi|passe moi|passer|me passer|me passez|mettez moi|mets moi|mettez moi en relation|mettre en relation|mis en relation|' +
		'mise en relation|etre mis en relation|me mettre en relation|mettez moi en contact|me mettre en contact|mis en contact|' +
		'en relation avec|transferez|transferez moi|transfere|transfere moi|transferer|me transferer|transferez ce|transferer cette|' +
		'transfert vers|connectez moi|connecte moi|connecter|connectez|me connecter|redirigez|redirigez moi|rediriger|redirige|dirigez moi|' +
		'orientez moi|orienter|escalader|escaladez|escalade|remontez|faites remonter|faire remonter|basculez|basculer|branchez moi|' +
		'renvoyez moi|rappelez moi|me rappeler|me rappelle|rappeler|m appeler|m appelle|appelez moi|appelle moi|me contacter|me contacte|' +
		'contactez moi|me telephone|me joindre|prenez le relais|prenne le relais|prendre le relais|etre rappele|etre rappelee|' +
		'etre contacte|etre contactee|etre recontacte|recontactez moi|me recontacter|me recontacte|envoyez moi vers|confiez moi a|relayez|' +
		'me telephoner|me rappelez|me recontactez|telephonez moi|m ecrire',
	not:
		'ne|n|pas|pas de|plus de|plus|sans|jamais|ni|aucun|aucune|marre|marre du|marre de|marre des|ras le bol|assez de|assez du|deteste|' +
		'stop|au lieu de|au lieu d|plutot que|autre qu|autre que|assez des',
	declined:
		'pas besoin|n ai pas besoin|ai pas besoin|pas la peine|ce n est pas necessaire|pas necessaire|inutile de|inutile|sans devoir|' +
		'sans avoir a|ne pas devoir|pas obligé|pas encore|sans passer par|je ne veux parler a personne|parler a personne|ne pas avoir a|' +
		'prefere ne pas|prefere pas|je prefere le bot|ne souhaite pas parler|ne demande pas',
	takenBack:
		'laissez tomber|laisse tomber|oubliez|oublie|plus besoin|n ai plus besoin|ce n est plus necessaire|plus la peine|c est regle|' +
		'c est resolu|finalement non|finalement pas|peu importe',
	direct:
		'y a t il une personne|y a t il quelqu un|il y a quelqu un|ya quelqu un|quelqu un a qui parler|personne a qui parler|' +
		'quelqu un a qui je peux parler|une personne a qui|un humain a qui|y a t il un humain|y a t il un agent|y a t il un conseiller|' +
		'un conseiller disponible|un agent disponible|plus de robot|plus de robots|plus de bot|plus de bots|pas de robot|pas de bot|' +
		'stop le robot|stop robot|veux humain|parler humain|humain svp|conseiller svp|agent svp|personne svp|un humain disponible|' +
		'un humain est disponible|un humain peut|une vraie personne peut|peut on avoir un humain',
	telling:
		'a dit|m a dit|ont dit|dit|disait|j ai parle|ai parle|a parle|avons parle|parlé hier|etait|etaient|a ete|ai ete|avait|a fait|' +
		'a repondu|m a repondu|a aide|m a aide|m a aidee|a promis|m a promis|a raccroche|m a raccroche|a appele|m a appele|a livre|' +
		'a demande|a traite|a informe|m a informe|m a|m ont|ont|hier|la semaine derniere|le mois dernier|la derniere fois|il y a deux|' +
		'l autre jour|avant|ce matin|travaillent|travaille|veut savoir|impoli|aimable|gentil|a propos|sur les|dois je|faut il|' +
		'est ce que je dois|combien|quel|quelle|quels|quelles|qui est|recrutez|recrute|recrutement|embauchez|emploi|poste de|met|mettent|' +
		'si le|si la|si l|quand le|quand la|lorsque|grace|remercier|feliciter|plainte contre|plaindre de|venu|vient|comme|en tant que|' +
		'qui repond|concernant|numero du|numero de|mail du|adresse du|hier soir|avant hier',
};
