// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Words that stand in nearly every text, in both languages: they tell no report from another.
package enum CommonWords {
    package static let all = Set(
        indonesian.split(separator: " ").map(String.init) + english.split(separator: " ").map(String.init)
    )

    private static let indonesian = """
        yang dan atau di ke dari ini itu untuk dengan pada dalam oleh adalah ialah juga saya aku kami kita anda dia ia \
        mereka akan agar supaya karena sebab jika bila kalau maka namun tetapi tapi sebagai seperti bahwa saat ketika \
        para pun lah kah ya yg dgn utk tdk sdh krn dlm pd jd dr bpk ibu bapak mohon tolong terima kasih
        """
    private static let english = """
        the and or of to in on at by for from with as is are was were be been it its this that these those i we you he \
        she they my our your their a an please thank thanks
        """
}
