import type { Lexicon } from '../../lexicon';

export const indonesian: Lexicon = {
	language: 'id',
	filler:
		'yang|yg|dengan|dgn|dg|sama|sm|ke|di|dari|dr|untuk|utk|buat|dan|atau|saya|sy|aku|gw|gue|gua|kami|kita|anda|kamu|km|kalian|nya|ini|' +
		'itu|tu|sekarang|skrg|segera|cepat|buruan|langsung|lgsg|saja|aja|hanya|cuma|lagi|lg|dulu|dong|donk|deh|sih|lah|ya|yah|kak|min|mas|' +
		'mbak|pak|bu|gan|sis|bang|bos|jadi|terus|tapi|tp|juga|jg|bantuan|bantu|membantu|yang bisa membantu|yang bisa bantu|ada|apa|apakah|' +
		'bagaimana|gimana|gmn|kenapa|mengapa|kapan|dimana|mana|lain|lainnya|lewat|via|telepon|telpon|telp|tlp|wa|chat ini|percakapan ini|' +
		'tim|tim anda|seorang|sebuah|para|secara|penting|darurat|urgent|kompeten|tersedia|online|soal|mengenai|tentang|refund|' +
		'untuk membantu|si|satu|salah satu|biar|agar|supaya|diajak|ajak|sebenarnya|beneran dong|aduh|woi|woy|anjir|astaga|besok|nanti',
	greeting:
		'halo|hai|hallo|hi|pagi|siang|sore|malam|selamat pagi|selamat siang|selamat sore|selamat malam|terima kasih|makasih|makasi|trims|' +
		'thanks|oke|ok|baik|assalamualaikum|permisi|dear|mantap',
	please: 'tolong|tlg|mohon|plis|pliss|pls|please|tolonglah|harap|minta tolong|kalau bisa|jika memungkinkan',
	real: 'asli|beneran|benaran|bener|sungguhan|nyata|hidup|betulan|sebenarnya|real|live|sungguh',
	somebody: 'orang|org|orng|seseorang|sesorang|siapa saja|siapapun|orang lain|siapa',
	role:
		'manajer|manager|menejer|meneger|supervisor|spv|atasan|atasannya|bos anda|pimpinan|kepala|kepala toko|pemilik|direktur|' +
		'penanggung jawab|rekan|rekan kerja|kolega|karyawan|pegawai|staf|staff|stafnya|teknisi|ahli|spesialis|penjual|seller|' +
		'layanan pelanggan|pelayanan pelanggan|layanan konsumen|pusat layanan|pusat bantuan|customer service|customer servis|' +
		'customer support|customer care|cust service|costumer service|call center|callcenter|helpdesk|tim support|tim bantuan|tim dukungan|' +
		'dukungan pelanggan|support|bagian tagihan|bagian keuangan|bagian refund|departemen|divisi|pihak toko|pihak berwenang|' +
		'pihak terkait|manajernya|managernya|bosnya|supervisornya|karyawannya|bagian|bagian penagihan|divisi penagihan|bagian keluhan',
	person:
		'agen|agent|agen manusia|manusia|manusianya|cs|csnya|cso|cs nya|admin|adminnya|mimin|operator|petugas|petugasnya|perwakilan|' +
		'konsultan|penasihat|human|orang asli|orang beneran|orang sungguhan|orang nyata|orang hidup|orang betulan|manusia asli|' +
		'manusia beneran|admin asli|cs asli|agen langsung|live chat|livechat|live agent|bantuan manusia|layanan manusia|' +
		'customer service asli|representatif',
	bot:
		'bot|robot|mesin|chatbot|ai|komputer|otomatis|jawaban otomatis|balasan otomatis|asisten virtual|program|sistem|auto reply|bot nya|' +
		'botnya|robotnya',
	want:
		'mau|mw|mo|pengen|pgn|pingin|ingin|kepingin|hendak|butuh|perlu|memerlukan|membutuhkan|minta|meminta|mintak|memohon|bisa|bs|bisakah|' +
		'bisa gak|bisa tidak|bisa nggak|boleh|bolehkah|boleh gak|dapatkah|dapat|biarkan|biarin|izinkan|kasih|kasi|kasih saya|beri|berikan|' +
		'beri saya|lebih suka|lebih baik|mending|mendingan|harus|wajib|cari|mencari|cariin|carikan|panggil|panggilkan|panggilin|ada|adakah|' +
		'apakah ada|gimana cara|bagaimana cara|gimana caranya|cara|kenapa gak bisa|kenapa tidak bisa|kenapa ga bisa|gak bisa|mana|tunggu|' +
		'menunggu|suruh|datangkan|ganti ke|ganti sama|pakai|mohon|pengin|menuntut|nuntut|lebih enak|enakan|di mana bisa|dimana bisa|' +
		'di mana saya bisa|diperlukan|dibutuhkan|ingin sekali',
	contact:
		'bicara|berbicara|bicra|bcr|ngomong|omong|ngobrol|mengobrol|obrol|chat|chattingan|chatting|chatan|berkomunikasi|komunikasi|diskusi|' +
		'berdiskusi|kontak|mengontak|menghubungi|hubungi|menelepon|nelpon|telepon ke|tanya langsung|bertanya langsung|konsultasi|dilayani|' +
		'dibantu|dilayanin|dibantuin|ditangani|dibalas|dijawab|komplain langsung|tersambung|terhubung|berhadapan|berurusan|bantuan dari|' +
		'bantuan|balasan dari|jawaban dari|berinteraksi|wa sama|selesaikan|menyelesaikan|selesaiin|beresin|urus|bahas|membahas',
	transfer:
		'sambungkan|sambungin|sambung|sambungkan saya|menyambungkan|disambungkan|disambungin|hubungkan|hubungin|menghubungkan|dihubungkan|' +
		'dihubungi|alihkan|alihin|dialihkan|mengalihkan|pindahkan|pindahin|transfer saya|transfer ke|ditransfer|teruskan|terusin|' +
		'diteruskan|oper ke|operkan|dioper|eskalasi|eskalasikan|dieskalasi|arahkan|diarahkan|konekin|koneksikan|connect ke|telepon saya|' +
		'telpon saya|menelepon saya|nelpon saya|ditelepon|ditelpon|hubungi saya|menghubungi saya|kontak saya|telepon balik|telpon balik|' +
		'ditelepon balik|ambil alih|gantikan|telepon saya balik|nelpon aku|telepon aku|oper saya|oper aja|oper',
	not:
		'tidak|tdk|gak|ga|gk|nggak|ngga|enggak|kagak|jangan|jgn|bukan|tanpa|belum|capek sama|bosan sama|muak|stop|ogah|males|malas|' +
		'daripada|dibanding|benci',
	declined:
		'tidak perlu|tdk perlu|gak perlu|ga perlu|nggak perlu|ngga perlu|gak usah|ga usah|tidak usah|tak perlu|tidak butuh|gak butuh|' +
		'ga butuh|belum perlu|tanpa perlu|tanpa harus|tidak harus|dengan siapa pun|sama siapa pun|sama siapapun|dengan siapapun|siapa pun|' +
		'mending bot|lebih suka bot|bot aja|cukup bot|jangan alihkan|jangan sambungkan|jangan hubungkan|gak mau ngomong sama orang|' +
		'enak gak perlu',
	takenBack:
		'lupakan|lupakan saja|lupain aja|gak jadi|ga jadi|tidak jadi|nggak jadi|udah gak perlu|sudah tidak perlu|tidak perlu lagi|' +
		'gak perlu lagi|sudah beres|udah beres|batal aja',
	telling:
		'bilang|kata|mengatakan|katanya|sudah bicara|udah ngomong|sudah ngomong|pernah|tadi|kemarin|kmrn|minggu lalu|bulan lalu|waktu itu|' +
		'dulu pernah|barusan|janji|menjanjikan|menutup|membantu saya waktu|menjawab|menolong|datang|kerja|bekerja|kasar|ramah|sopan|' +
		'baik sekali|suami|istri|dia|mereka|beliau|suka produk|apakah harus|apa harus|haruskah|apakah perlu|perlukah|berapa|siapa manajer|' +
		'siapa nama|lowongan|loker|melamar|kalau|kalo|jika|bila|saat|ketika|yang antar|yang mengantar|yang saya ajak|yang tangani|' +
		'yang menangani|agen mana|cs mana|admin mana|keluhan tentang|berkat|seperti|kayak|kirim invoice|kirim|ganti kontak|nomor|semalam|' +
		'tadi malam|kemaren',
	identity:
		'kamu|kamu ini|anda ini|apakah anda|apakah kamu|kamu manusia|anda manusia|ini bot|ini robot|ini orang|apa ini|apakah ini|' +
		'saya bukan|aku bukan|saya ini|saya agen|kayaknya kamu|terdengar seperti|yang jawab|yang balas|yang menjawab|yang membalas|' +
		'ini yang balas|saya bicara dengan robot atau|bicara dengan robot atau|lu manusia|lo manusia|ini beneran',
	lookAlike:
		'agen properti|agen travel|agen perjalanan|agen asuransi|agen pembersih|agen wisata|agen resmi|agen tiket|manajer saya|bos saya|' +
		'atasan saya|agen saya|perwakilan kami|perwakilan kita|manajer kami|admin saya|operator seluler|operator saya|operator tur|' +
		'operator telepon|rambut manusia|manusia tempatnya|manusiawi|kesalahan manusia|hak asasi manusia|tubuh manusia|sumber daya manusia|' +
		'kontak person|dua orang|tiga orang|empat orang|4 orang|untuk orang|berapa orang|per orang|banyak orang|orang di|orang alergi|' +
		'orang dengan|orang lain yang|orang tua|orang itu|semua orang|halaman bantuan|nomor layanan|email layanan|jam layanan|' +
		'transfer uang|transfer bank|lewat transfer|transfer ke rekening|transfer ke bank|menyambungkan speaker|menyambungkan ke wifi|' +
		'cara menyambungkan|sambung wifi|robot vacuum|telepon saya kalau|telpon saya kalau|hubungi saya kalau|hubungi saya jika|' +
		'kabari saya|kepala sekolah|terima kasih admin|makasih admin|makasih cs|seseorang mencuri|' +
		'personalia|denganmu soal|cs seluler|ai bot|jadi agen|menjadi agen|jadi reseller|orang yang baik|orang baik|orang berbeda|' +
		'satu orang lagi|orang lagi',
	direct:
		'ada orang gak|ada orang nggak|ada orang yang bisa|ada yang bisa diajak|ada manusia|ada adminnya|ada admin|ada cs|ada cs nya|' +
		'ada operator|ada agen yang|ada petugas|orang yang bisa diajak|jangan bot|jgn bot|gak mau bot|ga mau bot|tidak mau bot|stop bot|' +
		'matikan bot|tanpa bot|mau manusia|butuh manusia|minta cs|minta admin|mau orang|minta orang|butuh orang|kasih orang|pengen orang|' +
		'orang dong|orang tolong|orang cepat|orang sekarang|orang please|bisa orang beneran|bisa orang asli|bisa manusia|bisa ada orang|' +
		'bisa diajak ngobrol|bisa diajak bicara|bisa diajak ngomong|bisa diajak chat',
};
