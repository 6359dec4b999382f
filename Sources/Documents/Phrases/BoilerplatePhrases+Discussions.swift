extension BoilerplatePhrases {
    /// Headings of what readers wrote below an article; a number may stand before them and the title after them.
    static let discussions = PhraseList(
        """
        comment
        comments
        response to
        responses to
        responses
        replies
        thoughts on
        thought on
        leave a reply
        leave a comment
        post a comment
        discussion
        join the discussion
        join the conversation
        комментарий
        комментарии
        комментария
        комментариев
        ответ на
        ответа на
        ответов на
        отзывы
        отзывов
        обсуждение
        оставить комментарий
        оставьте комментарий
        добавить комментарий
        пікір
        пікірлер
        пікір қалдыру
        ئىنكاس
        ئىنكاسلار
        ئىنكاس يېزىش
        باھالار
        评论
        条评论
        評論
        則評論
        则评论
        网友评论
        用户评论
        发表评论
        發表評論
        条回复
        留言
        則留言
        条留言
        kommentar
        kommentare
        antworten auf
        antworten zu
        antwort auf
        gedanken zu
        kommentar verfassen
        schreibe einen kommentar
        schreiben sie einen kommentar
        diskussion
        commentaires
        commentaire
        komentarze
        komentarzy
        comentarios
        yorum
        yorumlar
        """)
}
