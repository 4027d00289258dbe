import type { Lexicon } from '../../lexicon';
import { frenchVerbs } from './verbs';

export const french: Lexicon = {
	language: 'fr',
	filler:
		'un|une|le|la|les|l|de|d|du|des|a|au|aux|avec|en|pour|par|sur|dans|et|ou|je|j|jai|moi|m|me|mon|ma|mes|vous|vos|votre|tu|te|toi|ton|' +
		'ta|nous|on|ce|c|cela|ca|cette|ces|que|qu|qui|maintenant|tout de suite|immediatement|vite|rapidement|urgent|en urgence|d urgence|' +
		'au plus vite|des que possible|directement|simplement|juste|seulement|ici|autre|y|il|s|se|si|mais|aussi|bien|tres|plutot|vraiment|' +
		'alors|donc|enfin|telephone|au telephone|par telephone|ligne|en ligne|en direct|aide|aider|m aider|qui peut m aider|' +
		'pouvant m aider|a qui|quelque|quelconque|competent|competente|qualifie|francophone|est|etre|suis|avoir|monsieur|madame|equipe|' +
		'disponible|du service|service|putain|bordel|merde|demain|plus tard',
	greeting: 'bonjour|bonsoir|salut|coucou|hello|merci|merci beaucoup|cher|chere|ok|d accord|parfait|super|oui|au revoir',
	please:
		's il vous plait|s il te plait|svp|stp|sil vous plait|sil te plait|sivouplait|sivouplai|please|pls|merci de|si possible|par pitie|' +
		'je vous prie|de grace',
	real: 'reel|reelle|reels|reelles|vrai|vraie|vrais|vraies|veritable|vivant|vivante|en chair et en os|physique|humain|humaine|humains',
	somebody: 'quelqu un|quelquun|quelqun|quelq un|qqn|qq1|qqun|kelkun|kelqun|gens|un type|quelques uns|monde',
	role:
		'personne|personnes|responsable|responsables|superviseur|superviseure|manager|chef|cheffe|directeur|directrice|patron|gerant|' +
		'gerante|superieur|superieure|superieur hierarchique|collegue|collegues|employe|employee|membre du personnel|membre de l equipe|' +
		'membre de votre equipe|technicien|technicienne|specialiste|expert|experte|vendeur|vendeuse|commercial|commerciale|interlocuteur|' +
		'interlocutrice|personnel|service client|service clients|service clientele|service apres vente|sav|service technique|' +
		'service commercial|service facturation|facturation|comptabilite|support|support technique|support client|assistance|' +
		'assistance client|centre d appel|hotline|standard|quelqu un du support|quelqu un du service client|quelqu un de votre equipe|' +
		'quelqu un de l equipe|quelqu un de la facturation|autre personne|l accueil|departement|comptable|departement facturation|' +
		'reclamations|direction|la direction',
	person:
		'agent|agents|agente|humain|humaine|humains|umain|etre humain|etres humains|conseiller|conseillere|conseillers|conseille|conseiler|' +
		'conseillé|operateur|operatrice|operateurs|representant|representante|teleconseiller|telecoseillere|charge de clientele|' +
		'vraie personne|personne reelle|personne physique|personne humaine|vrai humain|agent humain|conseiller humain|assistance humaine|' +
		'aide humaine|support humain|agent en direct|interlocuteur humain|contact humain|standardiste|chat en direct|opérateur humain|' +
		'hotesse',
	bot:
		'bot|bots|robot|robots|machine|machines|chatbot|chatbots|ia|intelligence artificielle|assistant virtuel|automate|repondeur|' +
		'reponse automatique|reponses automatiques|message automatique|messages automatiques|automatique|ordinateur|logiciel',
	identity:
		'etes vous|vous etes|es tu|tu es|t es|est ce un|est ce une|c est|c est un|c est une|est ce que c est|est ce que je parle|' +
		'est ce que vous etes|est ce que tu es|je parle a|je parle avec|parle je|je suis|suis je|on dirait|vous semblez|tu sembles|' +
		'tu parles comme|ressemble|est ce que j ai affaire|ai je affaire|serait ce|ce n est pas|n etes vous pas|je discute avec|' +
		'en train de parler|je ne suis pas|je suis pas',
	lookAlike:
		'agent immobilier|agents immobiliers|agent de voyage|agent de voyages|agents nettoyants|agent nettoyant|agent de nettoyage|' +
		'agent d assurance|agent de securite|agent commercial|mon agent|mon conseiller|mon responsable|mon chef|mon patron|mon superviseur|' +
		'mon manager|notre responsable|notre representant|mon collegue|ressources humaines|erreur humaine|est humaine|cheveux humains|' +
		'droits de l homme|corps humain|operateur mobile|operateur telephonique|mon operateur|operateur logistique|tour operateur|' +
		'personne de contact|personne n|personne ne|ne personne|n y a personne|deux personnes|trois personnes|4 personnes|quatre personnes|' +
		'par personne|pour personnes|personnes allergiques|personnes agees|les personnes|la personne a|' +
		'une personne de moins|une autre personne peut|une autre personne|combien de personnes|page de support|page support|' +
		'numero du service client|horaires du service client|mail du service client|transferer l argent|transferer de l argent|' +
		'transferer mon|connecter l|connecter le|connecter mon|me connecter a mon|appelez moi quand|appelle moi quand|appelez moi si|' +
		'rappelez moi quand|changer la personne|membre de la famille|carte conseil|chef de|support de telephone|support telephone|' +
		'le personnel|service de livraison|conseil|conseils|agent de livraison|devenir agent|devenir conseiller|devenir representant|' +
		'une autre personne au|personnes differentes|bonne personne|personne tres|gentille personne',
	...frenchVerbs,
};
