import type { ChatWords } from '../../lexicon';
import { everyForm, everyPair } from '../termLists';

const me = 'saya|sy|aku|ku|gue|gw|gua|kami|kita|balik|kembali|back';
const owned = '|nya|mu';

/** Families of verbs and nouns with their forms. */
export const indonesianForms: ChatWords = {
	filler:
		'oleh|pihak|via telepon|lewat telepon|di sana|di sini|disana|disini|sekarang juga|sore ini|pagi ini|siang ini|malam ini|hari ini|skrng|skg|plg|aja ya|ya kak|kk|kaka|kakak|mb|mbak nya|bapak|ibu|ges|bro|coba|sekalian|mengenai hal ini|' +
		'terkait hal ini|terkait|perihal|hal ini|masalah ini|kendala saya|kendala|pengaduan|pesanan|orderan|pembayaran|pengiriman|retur|ni|nih kak|punya|sebentar|bentar|pun|kok|loh|lho|duh|pls kak|lebih lanjut|secara langsung|tatap muka|lisan|by phone|mo|' +
		'balik|kembali|beliau|suruh beliau|pada|agar saya|biar saya|sehingga|kalo|aja min|minta waktu|waktunya',
	please: everyPair('kamu|anda|apakah kamu|apakah anda|bisa kamu|bisakah kamu|bisakah anda|tolong kamu|tolong anda|lu|lo|kalian|apakah kalian', 'bisa|dapat|bersedia|bisa tolong|tolong|sambungkan|sambungin|hubungkan|panggilkan') + '|minta bantuan|minta bantuannya|mohon bantuan|mohon dibantu|tolong dibantu|sudilah|kiranya|mohon kiranya|mohon agar|tlong|toloong|pliis',
	real: 'orang benar|manusiawi asli|berwujud|non bot|sesungguhnya|betul',
	role: [
		everyPair('pegawai|pegawainya|karyawan|karyawannya|staf|stafnya|petugasnya|orangnya|teknisinya|adminnya|csnya|penjualnya|manajernya|timnya|ownernya|bosnya', everyPair('langsung|aja', 'gak|ga|nggak|ngga|gk|kah|ga ya|gak ya')),
		everyPair('bos|boss|atasan|manajer|manager|supervisor|pimpinan|owner', 'lo|lu|elo|elu|kamu|kalian|anda|situ|nya'),
		everyForm('manajer|manager|menejer|supervisor|spv|atasan|pimpinan|pemimpin|direktur|pemilik|owner|bos|boss|kepala toko|kepala gudang|karyawan|pegawai|staf|staff|teknisi|teknisian|montir|mekanik|insinyur|ahli|pakar|spesialis|konsultan|penasihat|penasehat|advisor|penjual|seller|sales|salesnya|kolega|rekan|koordinator|penanggungjawab|penanggung jawab|pengurus|pengelola|resepsionis|kasir|marketing|support|helpdesk|help desk|manajemen|head office|kantor pusat', owned),
		everyPair('tim|team|bagian|divisi|departemen|orang|pihak|petugas|staf|dept', 'support|teknis|teknik|it|billing|tagihan|penagihan|keuangan|finance|akunting|gudang|warehouse|sales|penjualan|marketing|cs|customer service|customer care|pengaduan|komplain|keluhan|refund|retur|pengembalian|pembayaran|pengiriman|ekspedisi|logistik|ahli|layanan|pelayanan|garansi|klaim|servis|kantor|pusat|kantor pusat|perusahaan|penjual|manajemen|admin|operasional|produk|toko|terkait|berwenang|bertugas|lapangan|backend|atas'),
		everyPair('yang|yg|orang yang|orang yg', 'berwenang|bertanggung jawab|berkepentingan|berwajib|bertugas|lebih tinggi|lebih paham|lebih ngerti|lebih kompeten|ngerti|mengerti|paham|bisa mutusin|bisa memutuskan|kompeten|ahli'),
		'timnya|tim nya|anggota tim|anggota tim anda|anggota staf|salah satu anggota|salah satu staf|salah satu petugas|tim anda|tim kalian|tim kamu|tim situ|pihak anda|pihak kalian|bagian yang mengurus|bagian yang menangani|yang ngurus|yang mengurus|yang megang|pemilik toko|pemilik usaha|empunya toko|yang punya toko|yg punya toko',
	].join('|'),
	person: [
		everyPair('customer|costumer|custumer|custmer|kustomer|kostumer', 'servis|servise|servies|sevice|service|servisnya|servisenya|care'),
		everyPair('mas|mbak|kak|bang|pak|bu|bapak|ibu|tim', 'cs|admin|customer service|operator|agen'),
		everyPair('cs|admin|customer service|agen|operator|petugas|perwakilan|layanan pelanggan|staf|pegawai|respon|bantuan|balasan|jawaban|support', 'manusia|asli|beneran|sungguhan|hidup|langsung|orang|nyata|betulan|resmi yang asli'),
		everyForm('admin|mimin|cs|agen|operator|petugas|perwakilan|human|customer service|representatif|customer servis', '|nya'),
		'manusia langsung|orang langsung|orang manusia|perwakilan layanan pelanggan|customer service representative|csr|live support|live chat agent|manusia hidup|minmin',
	].join('|'),
	bot: 'bot bodoh|robotic|jawaban mesin|jawaban robot|mesin ini|mesin penjawab|penjawab otomatis|asisten ai|si robot|pesan otomatis|balasan template',
	want: 'sebaiknya|baiknya|lebih bagus|ada baiknya|berharap|saya harap|inginkan|menginginkan|diinginkan|kepingin|pingin|pen|pengin|saya prefer|kudu|mesti|pokoknya|maunya|pengennya|butuhnya|memungkinkan|apakah memungkinkan|mungkinkah|apakah mungkin|bisa nggak|bisa ngga|bisa enggak|bisa ya|boleh nggak|boleh tidak|bs tdk|bisa tdk|bolehkan|diperbolehkan|diizinkan|izin|ijin|mau coba|biar|nyari|lagi nyari|sedang mencari|dicarikan',
	fetch: 'kasih|kasih saya|kasih gue|kasih aku|kasi|kasi saya|kasihin|beri saya|beri kami|berikan saya|panggil|panggilkan|panggilin|manggil|panggilkan saya|panggil aja|datangkan|datengin|hadirkan|carikan|cariin|carikan saya|mintakan|keluarin|keluarkan|munculin|turunkan|kirimkan saya',
	contact:
		'berbincang|bincang|berbincang bincang|bercakap|bercakap cakap|berkonsultasi|konsul|curhat|cerita|cerita langsung|bertanya|tanya|tanya tanya|nanya|menanyakan|bertemu|jumpa|berjumpa|menemui|temui|tatap muka|telponan|berhubungan|diurus|diurusin|diproses|dijelaskan|' +
		'dijelasin|diperiksa|dicek|dicekin|diperhatikan|diberi bantuan|diajak bicara|ajak bicara|ajak ngobrol|diajak ngomong|ajak ngomong|berdialog|dialog|negosiasi|nego langsung|menyampaikan|sampaikan|ngadu|mengadu|komplen|komplain|complain|ngecek|mengecek|meninjau|cek|mengurus|menanggapi|tanggapi|menyelesaikan|nyelesain|ngomongin|tlp|mengobrol langsung|merespons',
	transfer: [
		everyForm('sambung|hubung|alih|pindah|konek|arah|terus|limpah|serah', 'kan|in'),
		everyForm('disambung|dihubung|dialih|dipindah|dikonek|diarah|diterus|dilimpah|diserah|dioper|dipanggil|dioper|dieskalasi|dipertemu', 'kan|in'),
		'menyambungkan|nyambungin|nyambung ke|sambung ke|menghubungkan|ngehubungin|mengalihkan|ngalihin|alih ke|beralih ke|memindahkan|mindahin|mengarahkan|ngarahin|meneruskan|nerusin|menyerahkan|melimpahkan|dihubungi|dihubungin|di hubungi|di hubungkan|di sambungkan|di alihkan|' +
		'di telepon|di telpon|ditelepon|ditelpon|ditelfon|ditelp|ditlp|ditelponin|dikontak|dicall|dihubungi balik|dihubungi kembali|oper|operin|operkan|oper ke|over ke|forward ke|diforward|eskalasi|eskalasikan|dieskalasi|naikkan|naikin|rujuk ke|dirujuk|pertemukan|dipertemukan|panggilan balik|callback|call back|telepon balik|telpon balik|telp balik|' +
		'ganti ke manusia|ganti ke orang|ganti orang|gantian sama orang|switch ke|pindah ke|ambil alih',
		everyPair('telepon|telpon|telfon|telp|tlp|tlpn|nelpon|menelepon|menelpon|call|kontak|hubungi|menghubungi|mengontak|hub|hubungin|bel|ring', me),
		everyPair('suruh|minta|mohon|tolong|mau|ingin|pengen|bisa|butuh', 'ditelepon|ditelpon|ditelfon|ditelp|dihubungi|dikontak|hubungi balik|telpon balik|telepon balik'),
	].join('|'),
	not: 'kapok|enggan|nolak|anti|bete sama|cape|capek|bosen|bosen sama|eneg|emoh|gamau|gamo|gakmau|jgn pake|tak mau|tak|kaga|kgk|ndak',
	telling: everyPair('hari minggu|hari sabtu|hari libur|tanggal merah|akhir pekan|weekend|wiken', 'ada|apakah ada'),
};
