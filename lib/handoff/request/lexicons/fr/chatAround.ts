import type { ChatWords } from '../../lexicon';
import { everyPair } from '../termLists';

/** What stands around a request, or tells that there is none. */
export const frenchAround: ChatWords = {
	must: 'je vais devoir|il va falloir|il va falloir que|on doit|nous devons',
	// Saying what it is about makes a bare "agent" a request too.
	please: 'concernant ma commande|concernant mon dossier|concernant mon colis|concernant mon compte|concernant ma facture|concernant ma reservation|a propos de ma commande|a propos de mon dossier|a propos de mon colis|a propos de ma facture|a propos de ma reservation|a propos de ca|a propos de cela|a ce propos|au plus vite|le plus vite possible|le plus tot possible|des que possible|au plus tot|requis|requise|exige|exigee|demandé svp|necessaire svp',
	lookAlike: `numero a personne|rien a personne|coordonnees a personne|infos a personne|transferer la|transferer une|transferer les|transferer mes|transferer un billet|transferer le billet|transferer le contrat|${everyPair('humain|un humain|personne|une personne|une vraie personne|quelqu un|vrai humain', 'derriere')}`,
	place:
		'au point relais|en point relais|au point de retrait|le dimanche|le samedi|le week end|les dimanches|au guichet|a l accueil du magasin|sur place|avant de livrer|avant de passer|avant la livraison|avant de venir|avant d arriver|avant votre passage|avant l envoi|quand vous arrivez|quand il arrive|quand vous etes|quand c est pret|quand ce sera pret|quand c est en stock|quand ma commande|quand le colis|des que c est pret|des qu il arrive|des que c est|une fois pret|a l arrivee|en arrivant|en bas|devant la porte|au portail|si je suis absent|si je suis pas la|si je ne suis pas|s il y a un probleme|s il y a un souci|en cas de probleme|en cas d absence|le jour de la livraison|le livreur|le transporteur|le chauffeur|mon mari|ma femme|mon fils|ma fille|ma soeur|mon frere|mon pere',
	serve: 's en occupait|s en chargeait|s occupait|s en occuperait',
	telling: everyPair('le dimanche|le samedi|le week end|le weekend|les week ends|les weekends|les jours feries|les dimanches|les samedis', 'il y a|y a t il|vous avez|avez vous|est ce qu il y a') + '|' + 'partager|partage|elle veut|il veut|ils veulent|elles veulent|ma mere veut|mon pere veut|j apprecie|apprecie|obligatoire|aime parler|adore parler|aiment parler|rencontre|rencontré|on a|a demande a|ont demande a|voulait|voulaient|a exige|m a dit de|m ont dit de|avons deja|j ai deja|nous avons|n arrete pas de|n arretent pas de|quelqu un sait|m avoir passe|m avoir mis|m avoir transfere|m avoir connecte|m avoir repondu|mes amis|mon ami|mon amie|apprendre a|application pour|appli pour|permet de|permettent de|sert a|j ose pas|je n ose pas|timide|peur de|de m avoir',
	direct: [
		'aller a agent|passer a agent|aller a conseiller',
		everyPair('je veux|je voudrais|j aimerais|je souhaite|puis je|je peux|je souhaiterais', 'lui parler|leur parler|parler avec elle|parler avec eux'),
		everyPair('n y aurait pas|n y a t il pas|y aurait pas|n y a pas|vous n auriez pas|vous auriez pas|n avez vous pas|n auriez vous pas|vous avez pas', 'quelqu un avec|quelqu un a|quelqu un qui|quelqu un pour|un humain a|un humain qui|une personne avec|une personne a|une vraie personne'),
		everyPair('quelqu un|qqn', 's occupe de moi|va me repondre|va m aider|va s occuper de moi|me repond ou|peut se charger de moi'),
		everyPair('il n y a personne|y a personne|il y a personne|n y a t il personne|il n y a vraiment personne|y a vraiment personne|vous n avez personne', 'a qui|avec qui|pour me repondre|pour m aider|qui peut|qui pourrait'),
		everyPair('sortez moi|sors moi|sortir|je veux sortir|laissez moi sortir|comment sortir|faites moi sortir|debarrassez moi', 'de ce bot|du bot|de ce chatbot|du chatbot|de ce robot|du robot|de ce menu'),
		everyPair('je veux|je voudrais|j aimerais|je souhaite|je souhaiterais|je peux|puis je|pourrais je|besoin de|il faut que je|je dois|laissez moi|laisse moi|possible de|comment', everyPair('parler a|parler avec|echanger avec|discuter avec|causer avec|m adresser a', 'votre|ton|vos|tes|celui|celle|ceux|la personne qui|la personne en charge|la personne responsable|quelqu un')),
		everyPair('quelqu un|un de vous|l un de vous|une personne|un humain|un conseiller|un agent|un responsable|un technicien|un collegue', 'peut m appeler|peut l appeler|pourrait m appeler|pourrait l appeler|peut me rappeler|pourrait me rappeler|peut me contacter|pourrait me contacter|m appelle|me rappelle|me contacte|peut il m appeler|peut il me rappeler|peut elle m appeler|peut s en occuper|peut s occuper de'),
		everyPair('pouvez vous|pourriez vous|peux tu|tu peux|vous pouvez|pourrais tu|merci de|priere de|veuillez|je veux que vous|je souhaite que vous', 'm appeler|me rappeler|me telephoner|me recontacter|me joindre|me passer un coup de fil|me contacter par telephone'),
		'elle est ou l equipe|ou est l equipe|il est ou le service client|ou est le service client|ou est le support',
	].join('|'),
	filler: 'bon sang|bon dieu|bon sang de bonsoir|nom de dieu|nom d un chien|nom d une pipe|putain|putain de merde|merde|bordel|bordel de merde|purée|punaise|mince|zut|crotte|tabarnak|tabarnac|câlisse|criss|ostie|pour l amour de dieu|pour l amour du ciel|une bonne fois pour toutes|à la fin',
	somebody: 'quelquun|quelqun|qelqu un|quelqu n|qulqu un|quelquin|quelq un',
	want: 'je peut|je peut avoir|je peu|je peu avoir|je peux avoir|je peut parler|peut je|peu je|peut on|peu on|on peut|on peu|jpeux|jpeut|jpeu|j peux|j peut|est ce que je peut|je pourai|je pourait|je pourrait',
};
