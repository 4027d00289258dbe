import type { ChatWords } from '../../lexicon';
import { everyForm, everyPair } from '../termLists';

const machine = 'bot|robot|mesin|ai|chatbot|sistem|komputer|botnya|robotnya|jawaban otomatis|balasan otomatis';
const people = 'orang|manusia|orangnya|manusianya|org|orng|orang asli|orang beneran|orang sungguhan';
const done = 'sudah|udah|udh|sdh|dah|telah|habis|abis|baru|barusan|baru saja|tadi|kemarin|pernah|sempat|semalam|ketika|waktu|saat|setelah|sebelum';
const spoke =
	'bicara|berbicara|ngomong|ngobrol|chat|kontak|telepon|telpon|hubungi|menghubungi|menelepon|nelpon|ditelepon|ditelpon|ditelp|dihubungi|dihubungin|dikontak|disambungkan|disambungin|dibantu|dibantuin|dilayani|ditangani|dijawab|dibalas|dialihkan|komplain|lapor|tanya|nanya|konsultasi|balas|bales|membalas|jawab|menjawab|bantu|membantu|respon|merespon|kirim|proses|memproses|cek|beres|selesai|konfirmasi';
const number = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seratus|2|3|4|5|6|7|8|9|10|12|15|20|30|50|100|berapa|beberapa|banyak|setiap|tiap|per|semua';

/** Phrases that are built alike, and what only looks like asking. */
export const indonesianPhrases: ChatWords = {
	contact: everyPair('kalau bisa|kalo bisa|tolong|mohon|bisakah|bisa|boleh|minta|mau|ingin|agar|supaya|biar|harap|apakah bisa', everyPair('saya|aku|gue|kami', 'dibantu|dilayani|ditangani|dijawab|dibalas|diurus')),
	direct: [
		everyPair('kalau bisa|kalo bisa|klo bisa|kalau boleh|kalo boleh|jika bisa', 'ada yang nelpon|ada yang telpon|ada yang telepon|ada yang menelepon|ada yang nelfon|ada yang hubungi|ada yang menghubungi|ada yg nelpon|ada yg telpon|ada yg telepon|ada yg hubungi'),
		everyPair('bisa ada yang|ada yang bisa|ada yg bisa|bisa seseorang|bisakah seseorang|boleh ada yang|tolong ada yang|minta ada yang', 'nelpon|telpon|telepon|menelepon|menghubungi|hubungi|telp|jelasin|menjelaskan'),
		everyPair('ada orang|ada org|ada manusia|ada admin|ada cs|ada orang beneran', 'yang mau jawab|yang mau bantu|yang mau balas|yang mau bantuin|mau jawab|mau balas|yang bisa jawab|yang bisa balas|yang jawab|yang balas|yg mau jawab|yg mau bantu|yg bisa jawab|yg bisa balas'),
		everyPair('kirim|kirimkan|kirimin|utus|tugaskan|tolong kirim|tolong kirimkan', 'agen|satu agen|cs|petugas|admin|manusia|orang ke chat|staf ke chat|seseorang untuk|orang untuk bantu|staf untuk|agen ke chat'),
		everyPair('mau|ingin|pengen|bisa|bisakah|boleh|mending|lebih enak|minta|butuh|perlu|lebih suka|dapatkah', everyPair('bicara|berbicara|ngomong|ngobrol|diskusi|bahas|jelasin', 'lewat telepon|lewat telpon|lewat telp|via telepon|via telpon|via telp|via call|by phone|di telepon|di telpon|per telepon')),
		everyPair('selain|bukan|jangan|jgn|gak mau|ga mau|gk mau|tidak mau|gamau|nggak mau|ogah|males|malas|capek sama|muak sama|stop|gak mau sama|ga mau sama|gak mau ngomong sama|jangan pake|jangan pakai|jangan jawab|daripada', machine),
		everyPair('mau|maunya|pengen|pengennya|ingin|inginnya|pgn|mending|mendingan|enakan|lebih enak|lebih suka|lebih baik|prefer|butuh|minta|harus|kudu|cuma mau|hanya mau|perlu|sebaiknya|tolong|bisa|boleh|bisa ga|bisa gak|kasih|panggil|panggilin|ke|oper ke|kasih ke', everyPair('sama|dengan|dgn|ama|sm|dibantu|dilayani|ditangani|dijawab|dibalas|dibales|diurus|dibantu oleh|dilayani oleh|ditangani oleh|dibantu sama|ditangani langsung oleh', people)),
		everyPair('mau|maunya|pengen|minta|butuh|perlu|panggil|panggilin|panggilkan|mana|kasih|ingin', 'orangnya|manusianya|orang aslinya|org nya|adminnya|csnya|cs nya|manusia|orang asli|orang beneran|orang sungguhan|orang hidup'),
		everyPair('ada|adakah|apakah ada|apa ada|ada gak|ada ga|masih ada', everyPair('yang|yg|orang yang|orang yg|seseorang yang|siapa yang', 'bisa ditelpon|bisa ditelepon|bisa dihubungi|bisa diajak|bisa saya ajak|bisa saya hubungi|bisa bicara|bisa ngomong|bisa ngobrol|bisa nelpon|bisa telepon|bisa telpon|bisa menelepon|bisa menghubungi|bisa jelasin langsung|jaga|bertugas|bisa cek langsung|bisa bantu langsung')),
		everyPair('orang|manusia|orangnya|manusianya|adminnya|csnya|cs nya', 'dong|donk|tolong|please|plis|pls|cepat|cepetan|sekarang|woi|woy|aja|aja deh|mana|beneran dong'),
		everyPair(people, 'yang jawab|yg jawab|yang balas|yg balas|yang bales|yg bales|yang membalas|yang menjawab|yang menangani|yang bantu|yang ngurus'),
		everyPair('suruh|minta|tolong|mohon|minta tolong|suruhin', everyPair('orang|seseorang|siapa saja|siapapun|atasan|atasannya|bos|bosnya|timnya|tim|orangnya', 'telepon|telpon|telp|hubungi|menelepon|menghubungi|nelpon|kontak|datang ke chat|balas|bales|bantu|yang')),
		'bisa minta orang|minta yang lain jawab|ada orangnya|ada orang gak sih|jangan otomatis|jangan dijawab otomatis|keluarin csnya|cs keluar|cs nya keluar|csnya keluar|admin keluar|manusia dong|butuh manusia|butuh bantuan manusia',
	].join('|'),
	declined: 'nanti aja|nanti saja|ntar aja|ntar dulu|nanti dulu|lain kali|kapan kapan|' + everyPair('jangan|jgn|gak usah|ga usah|nggak usah|gausah|tidak usah|tidak perlu|gak perlu|ga perlu|tak perlu|belum perlu|nggak perlu|tdk perlu|tdk usah', 'sambungkan|sambungin|disambungkan|disambungin|hubungkan|dihubungkan|hubungi|dihubungi|alihkan|dialihkan|telepon|telpon|ditelepon|ditelpon|panggil|panggilin|dipanggil|cs|admin|agen|orang|manusia|teknisi|oper|dioper|pindahkan|dipindahkan|repot'),
	telling: [
		everyPair('angkat|ngangkat|mengangkat|diangkat', 'telepon|telpon|telp|telepon saya|telpon saya|panggilan|panggilan saya'),
		everyPair('siapa', 'agen|admin|cs|petugas|orang yang|orang yg|staf|kurir|supervisor|teknisi|sales|karyawan|pegawai|penjual|operator'),
		everyPair(done, spoke),
		everyPair('saya|aku|gue|kami', 'dibantu|dilayani|ditangani|dijawab|dibalas|diurus'),
		everyPair('kata|menurut|oleh', 'admin toko|manajer toko|petugas gudang|cs kemarin|kurir|satpam'),
		'buku|dengan baik|dengan ramah|dengan sopan|dengan kasar|dengan buruk|gak ada yang|ga ada yang|tidak ada yang|nggak ada yang|gada yang|galak|jutek|judes|cuek|lelet|lambat|lama banget|nyebelin|tidak sopan|gak sopan|kurang ajar|memuaskan|luar biasa|hebat|membantu sekali|sangat membantu|bagus|menolak|nolak|bohong|berbohong|nipu|menipu|mengaku|ngaku|maksa|memaksa|salah kasih|salah info|menyarankan|janji|menjanjikan|berjanji|' +
		'menyuruh|menawarkan|nawarin|membatalkan|memberi tahu|ngasih tau|balasnya lama|tidak pernah|gak pernah|ga pernah|resmi bukan|bintang lima|apakah manajer|namanya siapa|namanya|buka jam|tutup jam|buka sampai|jam kerja|jam buka|sabtu|minggu buka|anak saya|teman saya|ibu saya|bapak saya|ayah saya|pacar saya|adik saya|kakak saya',
	].join('|'),
	lookAlike: [
		everyPair(number, 'orang|person|org|orang dewasa|manusia|admin|staf|karyawan|pegawai|teknisi'),
		everyPair('orang|manusia|cs|admin|operator|agen|org', 'atau bot|atau robot|atau mesin|apa bot|apa robot|apa mesin|atau ai|ato bot|atau otomatis|apa otomatis'),
		everyPair('bot|robot|mesin|ai|otomatis', 'atau manusia|atau orang|apa manusia|apa orang|atau admin|atau cs|ato orang|ya ini|kah'),
		everyPair('orang|manusia', 'dewasa|tua|rumah|sebelah|kaya|miskin|asing|hamil|sakit|jahat|kantor saya|kepercayaan|terdekat|tersayang|yang sama|itu|ini|yang memakai|yang pakai|yang pake|yang mengaku|yang dituju|yang menerima|yang beli|yang curi|yang ambil|yang mengambil'),
		everyPair('ada orang|ada org', 'yang|yg|lain|di alamat|mau ambil|pakai|pake|masuk|buka|ambil|login'),
		everyPair('agen|sales|operator|admin|cs|customer service|teknisi|manajer|konsultan|petugas|staf', 'asuransi|properti|pulsa|tiket|keamanan|alat berat|mesin|kantor|gudang saya|forklift|seluler|terdekat|resmi di|perumahan|di bandung|jne|pajak'),
		everyForm('biaya |ongkos |tarif |harga |jasa |lowongan |loker |gaji |kerja |kursus |pelatihan |buku |nama |jadwal |jam |email |alamat ', 'admin|cs|customer service|teknisi|operator|manajer|agen|staf|sales|panggilan teknisi|konsultan|supervisor'),
		'kontak darurat|nomor kontak|ganti nomor telepon|nomor telepon saya|daftar kontak|transfer ke orang|kirim ke orang|tas orang|dikirim ke orang|atas nama orang|telepon rumah|telepon genggam|telepon saya rusak|telepon saya hilang|telepon saya mati|jadi agen|daftar agen|mesin cuci|mesin kopi|mesin jahit|mesin pompa|robot mainan|mainan robot|robot penyedot|mesin kasir|' +
		'bahasa manusia|customer service job|hubungkan printer|hubungkan ke tv|hubungkan ke wifi|sambungkan kabel|sambungkan tv|sambungkan ke bluetooth|kabel sambung|sambungan kabel|tidak tersambung|gak nyambung|nyambung ke wifi|terhubung ke wifi|terhubung ke internet|terhubung dengan bluetooth',
	].join('|'),
	identity: 'kamu robot|kamu bot|lu bot|lo bot|ini sama siapa|ini siapa|dengan siapa ini|sama siapa ini|anda siapa|kamu siapa|saya manajer|saya admin|saya operator|saya supervisor|saya teknisi|saya pemilik|saya karyawan|saya staf|aku admin|kami agen',
};
