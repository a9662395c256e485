// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Words that say nothing about which matter a text tells: function words, greetings, requests and thanks, formal or not.
enum IdleWords {
    static let all: Set<WordKey> = Set(words.split { $0 == " " || $0 == "\n" }.map { WordKey(String($0)) })

    private static let words = """
        yang yg dan dn atau atw di ke dari dr ini itu tu untuk utk buat bwt dengan dgn dg pada pd dalam dlm oleh adalah ialah juga jg
        saya sy aku ak ane gue gw kami kita kt anda dia ia mereka nya akan agar supaya karena karna krn krna sebab gara gegara soalnya
        jika bila kalau kalo klo kl maka namun tetapi tapi tp sebagai seperti kayak kyk kyknya bahwa saat ketika pas waktu wkt para
        pun lah kah ya iya yaa dong donk deh sih nih kok ko koq si sang bpk ibu bu pak bapak bapa mas mbak kak kakak bang min admin
        mimin gan sis bro mohon mhn mohonlah tolong tlg tlong please pls terima kasih trims terimakasih makasih mksh tks thx thanks tq
        trm ksh suwun nuhun sudah sdh udah udh dah uda telah sering terus trus trs selalu mulu melulu masih msh belum blm belom lagi lg
        tidak tdk tak gak ga gk nggak ngga ngk enggak engga bukan bkn tanpa jangan jgn ada adanya ad banyak bnyk sangat sgt sekali bgt
        banget bngt amat terlalu hanya cuma cuman saja aja aj sama sm bisa bs dapat dpt harus hrs mau mo ingin pengen tahu tau bagaimana
        gimana gmn bgmn mengapa kenapa knp apa apakah siapa kapan mana dimana kemana berapa begitu gitu begini gini lebih kurang paling
        semua smua semuanya setiap tiap sejak smp sampai sampe smpe hingga sekarang skrg skrang kini kemarin kmrn kmaren kemaren tadi
        lalu kemudian trus akhirnya malah justru bahkan padahal pdhl meski walau meskipun walaupun selama sebelum sesudah setelah stlh
        abis antara tentang ttg mengenai perihal hal soal terkait hubung sehubungan berhubung selamat pagi siang sore malam assalamualaikum
        assalamu alaikum waalaikumsalam salam wr wb warahmatullahi wabarakatuh halo hai hallo hormat yth kepada kpd bapakibu perhatian
        perhatiannya atas ucapkan ucap sampaikan menyampaikan melaporkan lapor laporan laporkan izin ijin permisi maaf segera sgera cepat
        mungkin semoga moga harap harapan berharap kiranya sekiranya tindak lanjut tindaklanjuti ditindaklanjuti lanjuti perlu jadi jd
        menjadi jadinya katanya kata bilang terjadi hampir sekitar kira kurang lebih warga masyarakat orang org pihak instansi terkait
        dinas pemerintah pemkot pemkab pemda pemprov kota kabupaten bupati walikota wali gubernur camat lurah bapaknya ibunya bantu
        bantuannya dibantu demikian begitulah sekian informasi info infonya laporanku tolongin coba sini sana situ tempat tmpt punya
        pny milik sendiri sndiri baru lah kan toh lho loh eh ah oh wah duh hadeh astaga d n k y e a i o u contoh contohnya misal misalnya
        the and or of to in on at by for from with is are was were be been it this that these i we you my our your please thank
        """
}
