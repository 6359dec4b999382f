extension BoilerplatePhrases {
    /// Lines that are never of the article, wherever they stand.
    static let strays = PhraseList(
        """
        advertisement
        email story
        print story
        email this story
        print this story
        comment on this story
        view all comments
        add your comment
        download this audio
        direct link
        pop-out player
        auto240p
        embed
        the code has been copied
        the url has been copied
        the code was copied
        x9 image
        your browser does not support
        enable javascript
        go to main content
        go to main navigation
        go to search
        jump to
        previous article
        next article
        listen to this article
        listen to the article
        watch live
        live
        breaking news
        follow
        log in
        sign in
        sign up
        font size
        text size
        translate
        save article
        copy link
        report an error
        вернуться к основному содержанию
        вернуться к главной навигации
        вернутся к главной навигации
        вернуться к поиску
        вернутся к поиску
        код скопирован
        ссылка скопирована
        загрузить
        скачать медиафайл
        прямая ссылка
        эмбед
        слушать
        смотреть
        смотрите:
        смотри также:
        по теме:
        сообщить об ошибке
        выделите текст
        обсудить
        войти
        регистрация
        отправить по почте
        оставьте свой комментарий
        время чтения
        следующая статья
        предыдущая статья
        прямой эфир
        срочные новости
        қолжетімділік сілтемелері
        мазмұнға өту
        басты навигацияға өту
        іздеуге өту
        көріңіз:
        қараңыз:
        тақырып бойынша:
        тыңдау
        жүктеп алу
        тікелей сілтеме
        сілтеме көшірілді
        қате туралы
        келесі мақала
        алдыңғы мақала
        тікелей эфир
        кіру
        тіркелу
        ئاساسىي مەزمۇنغا ئاتلاش
        بېسىپ چىقىرىش
        بۇ بەتنى بېسىپ
        ئېلخەت
        ئاڭلاڭ
        ئاۋازىنى ئاڭلاش
        چۈشۈرۈش
        كۆرۈڭ:
        ئالاقىدار خەۋەر:
        كىرىش
        تىزىملىتىش
        ئىزدەش
        收听
        下载声音
        收听或下载
        电子邮件
        打印本文
        您的浏览器不支持
        完整网站
        网编：
        网编:
        责编:
        責編
        編輯：
        撰稿：
        审校：
        摄影：
        跳转到
        跳到主要内容
        跳至内容
        字号
        收藏
        纠错
        登录
        注册
        复制链接
        点击进入
        直播
        下一页
        上一页
        举报
        参考消息
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
        подождите, пожалуйста
        пожалуйста, подождите
        загрузка
        жүктелуде
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
