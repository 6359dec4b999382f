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
        more top stories
        top stories
        editor's choice
        editors' choice
        special features
        see all
        view all
        about rfe
        about us
        contact us
        our partners
        in other news
        also in the news
        subscribe to
        sign up for
        follow us
        newsletter
        comments
        похожие статьи
        похожие публикации
        смотреть также
        главное за день
        выбор редакции
        больше новостей
        все новости
        наши проекты
        о нас
        о проекте
        следите за нами
        мы в соцсетях
        мы в социальных сетях
        присоединяйтесь
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
        тағы да оқыңыз
        қараңыз
        редакция таңдауы
        барлық жаңалықтар
        біз туралы
        бізге қосылыңыз
        әлеуметтік желілерде
        рубрика материалдары
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
        ئالاقىدار خەۋەرلەر
        ئالاقىدار مەزمۇنلار
        پىكىرلەر
        پىكىر قوشۇش
        باشقا تېمىلار
        بىز ھەققىدە
        بىزگە ئەگىشىڭ
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
        相关专题
        相关推荐
        更多内容
        编辑推荐
        編輯推薦
        热门排行
        点击排行榜
        今日热点
        关于我们
        關於我們
        联系我们
        关注我们
        關注我們
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
}
