/// Phrases by which sites speak of themselves, in the five languages and a few neighbours; all in lower case.
///
/// One phrase a line; see ``PhraseList`` for how lines of a page are compared with them.
enum BoilerplatePhrases {
    /// Headings of what follows an article: everything after one, up to the end of its container, is not the article.
    static let endings = PhraseList(
        """
        related articles
        related posts
        related stories
        related content
        related news
        related topics
        related links
        related reading
        keep reading
        read more
        read next
        read also
        more from
        more on this
        more stories
        more news
        more articles
        you may also like
        you might also like
        you may also enjoy
        you might also be interested
        recommended for you
        recommended reading
        recommended articles
        most read
        most popular
        most viewed
        popular posts
        recent posts
        recent comments
        latest news
        latest posts
        trending now
        editor's picks
        editors' picks
        leave a reply
        leave a comment
        leave a response
        post a comment
        add a comment
        join the discussion
        join the conversation
        comments are closed
        about the author
        about the authors
        about author
        share this
        share on
        tagged with
        filed under
        primary sidebar
        subscribe to
        sign up for
        follow us
        newsletter
        comments
        похожие статьи
        похожие материалы
        похожие новости
        читайте также
        читать также
        по теме
        материалы по теме
        новости по теме
        ещё по теме
        другие новости
        другие материалы
        самое читаемое
        самые читаемые
        популярное
        популярные новости
        последние новости
        лента новостей
        главные новости
        рекомендуем
        смотрите также
        подписывайтесь
        подпишитесь
        подписаться
        поделиться
        поделитесь
        комментарии
        оставить комментарий
        добавить комментарий
        об авторе
        теги
        метки
        ұқсас мақалалар
        ұқсас жаңалықтар
        тағы оқыңыз
        оқи отырыңыз
        сондай-ақ оқыңыз
        тақырыпқа орай
        тақырып бойынша
        осы тақырыпта
        басқа жаңалықтар
        соңғы жаңалықтар
        көп оқылған
        ең көп оқылған
        ең танымал
        пікірлер
        пікір қалдыру
        пікір жазу
        бөлісу
        бөлісіңіз
        жазылу
        жазылыңыз
        автор туралы
        тегтер
        مۇناسىۋەتلىك خەۋەرلەر
        مۇناسىۋەتلىك ماقالىلەر
        مۇناسىۋەتلىك
        ئەڭ كۆپ ئوقۇلغان
        كۆپ ئوقۇلغان
        باشقا خەۋەرلەر
        ئەڭ يېڭى خەۋەرلەر
        ئىنكاسلار
        ئىنكاس يېزىش
        ئورتاقلىشىش
        ھەمبەھىرلەش
        ئاپتور ھەققىدە
        خەتكۈچ
        相关阅读
        相关文章
        相关新闻
        相关报道
        相关链接
        相关內容
        相關閱讀
        相關文章
        相關新聞
        相關報導
        延伸阅读
        延伸閱讀
        推荐阅读
        推薦閱讀
        热门文章
        热门新闻
        熱門文章
        热门评论
        热点新闻
        最新文章
        最新新闻
        更多新闻
        更多文章
        更多报道
        猜你喜欢
        阅读排行
        点击排行
        发表评论
        發表評論
        网友评论
        我要评论
        评论区
        留言
        关于作者
        關於作者
        作者简介
        作者簡介
        分享到
        分享至
        标签
        標籤
        das könnte sie auch interessieren
        das könnte dich auch interessieren
        das könnte dir auch gefallen
        das könnte ihnen auch gefallen
        ähnliche beiträge
        ähnliche artikel
        ähnliche themen
        verwandte artikel
        verwandte themen
        verwandte beiträge
        mehr zum thema
        mehr aus
        mehr zu
        zum thema
        weitere artikel
        weitere beiträge
        weitere informationen
        weitere interessante
        weitere meldungen
        weitere nachrichten
        weitere themen
        weitere inhalte
        lesen sie auch
        lesen sie weiter
        lies auch
        auch interessant
        meistgelesen
        meist gelesen
        am meisten gelesen
        neueste beiträge
        neueste artikel
        letzte kommentare
        aktuelle beiträge
        kommentar verfassen
        kommentar schreiben
        kommentar hinzufügen
        kommentare
        schreibe einen kommentar
        schreiben sie einen kommentar
        über den autor
        über die autorin
        über den verfasser
        teilen sie dies
        teilen mit
        artikel teilen
        beitrag teilen
        seite teilen
        folgen sie uns
        folge uns
        jetzt abonnieren
        schlagwörter
        schlagworte
        stichwörter
        articles similaires
        à lire aussi
        lire aussi
        sur le même sujet
        laisser un commentaire
        commentaires
        zobacz także
        zobacz też
        czytaj także
        czytaj też
        czytaj więcej
        przeczytaj także
        powiązane
        komentarze
        najnowsze
        najczęściej czytane
        i̇lgili haberler
        ilgili haberler
        yorumlar
        artículos relacionados
        te puede interesar
        comentarios
        articoli correlati
        potrebbe interessarti
        leggi anche
        """)

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

    /// Lines that are never of the article, wherever they stand.
    static let strays = PhraseList(
        """
        advertisement
        advertising
        sponsored content
        share
        share this article
        tweet
        print
        print this
        email this
        send to a friend
        save
        click to share
        watch:
        see also:
        read more:
        read also:
        related:
        also read:
        listen:
        photo:
        photo by
        image:
        image credit
        credit:
        video:
        tagged with:
        tagged:
        tags:
        tag:
        categories:
        category:
        filed under
        posted in
        posted by
        posted on
        last updated
        last modified
        published on
        published:
        updated:
        written by
        by:
        source:
        views:
        file photo
        please wait
        no media source currently available
        loading
        skip to
        accessibility links
        all rights reserved
        copyright
        ©
        (c)
        privacy policy
        cookie policy
        terms of use
        terms of service
        powered by
        we use cookies
        this website uses cookies
        this site uses cookies
        this site uses akismet
        subscribe to our
        sign up for our
        back to top
        go to top
        to find out more, click here
        click here
        reading time
        be sociable
        suggested citation
        cite this
        while you are here
        before you go
        if you enjoyed
        if you liked this
        if you like this
        support our work
        support us
        donate
        we need your support
        поддержите
        поддержать нас
        если вам понравил
        нам важна ваша поддержка
        қолдау көрсет
        бізді қолдаңыз
        支持我们
        赞赏
        打赏
        如果您喜欢
        min read
        previous post
        next post
        реклама
        фото:
        видео:
        источник:
        автор:
        читайте также:
        читайте:
        смотрите:
        поделиться
        распечатать
        версия для печати
        опубликовано
        обновлено
        просмотров
        подписывайтесь на
        подпишитесь на
        все права защищены
        политика конфиденциальности
        мы используем файлы cookie
        мы используем cookie
        на этом сайте используются
        вернуться наверх
        наверх
        ссылки доступности
        ссылки для упрощенного доступа
        подождите
        медиаисточник сейчас недоступен
        перейти к
        нашли ошибку
        жарнама
        сурет:
        фото:
        видео:
        дереккөз:
        авторы:
        оқи отырыңыз:
        бөлісу
        басып шығару
        жарияланды
        жаңартылды
        барлық құқықтар қорғалған
        барлық құқығы қорғалған
        құпиялылық саясаты
        күте тұрыңыз
        жоғарыға
        негізгі мазмұнға өту
        إعلان
        ئېلان
        رەسىم:
        سۈرەت:
        مەنبە:
        مۇھەررىر:
        ھەمبەھىرلەڭ
        بارلىق ھوقۇق
        نەشر ھوقۇقى
        مەخپىيەتلىك سىياسىتى
        广告
        廣告
        来源：
        來源：
        来源:
        图片来源
        圖片來源
        图：
        图为
        编辑：
        責任編輯
        责任编辑
        责编
        编辑:
        作者：
        记者：
        打印
        分享
        扫一扫
        返回顶部
        回到顶部
        上一篇
        下一篇
        版权所有
        版權所有
        著作权
        隐私政策
        隱私政策
        未经授权
        免责声明
        请稍候
        请稍等
        anzeige
        werbung
        werbepause
        teilen
        drucken
        artikel drucken
        merken
        weiterempfehlen
        foto:
        fotos:
        bild:
        bilder:
        bildquelle
        bildnachweis
        quelle:
        (quelle
        (foto
        grafik:
        autor:
        autorin:
        von:
        tags:
        schlagworte:
        kategorie:
        kategorien:
        veröffentlicht am
        veröffentlicht in
        veröffentlicht:
        erstellt am
        zuletzt aktualisiert
        letzte aktualisierung
        letzte änderung
        hat ihnen der artikel gefallen
        hat ihnen dieser artikel gefallen
        unterstützen sie uns
        unterstütze uns
        der artikel gefällt dir
        stand:
        dieser eintrag wurde
        dieser beitrag wurde
        diese website verwendet
        diese seite verwendet
        wir verwenden cookies
        alle rechte vorbehalten
        datenschutz
        impressum
        nach oben
        zum seitenanfang
        zurück
        zur übersicht
        lesen sie auch:
        lesezeit
        publicité
        źródło:
        fot.
        reklama
        partager
        imprimer
        """)
}
