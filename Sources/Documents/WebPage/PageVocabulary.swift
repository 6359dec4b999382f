/// The words of class names, ids and roles by which pages mark what is not the article.
///
/// A name is cut into words at hyphens, underscores and capitals, so `relatedPosts` and `related-posts` are alike.
enum PageVocabulary {
    /// Parts that are never the article, whatever they hold.
    static let foreign: Set<String> = words(
        """
        nav navi navbar navigation menu submenu mainmenu topmenu menue breadcrumb breadcrumbs brotkrumen rootline
        sidebar sidebars sidenav aside seitenleiste marginal marginalspalte marginalcol rightcol rail
        footer foot fuss fusszeile colophon subfooter pagefooter bottombar
        share sharing sharer shares shariff sharedaddy sociable addthis addtoany social socials socialmedia teilen
        related relatedposts relatedpost relatedarticles recommended recommendation recommendations similar jprelatedposts crp yarpp outbrain taboola
        verwandt verwandte aehnliche empfehlungen morelikethis seealso
        newsletter subscribe subscription subscribers abonnieren abo mailchimp optin signup
        cookie cookies consent gdpr dsgvo ccpa
        ad ads adv advert adverts advertisement advertising adsense adsbygoogle adbox adslot werbung anzeige anzeigen
        sponsor sponsored sponsors promo promotion promotions reklama cta
        widget widgets plugin
        popular trending mostread mostpopular meistgelesen toplist
        toolbar pagination pager paging pagenav prevnext nextprev postnav
        tagcloud tags taglist tagged postmetadata
        login signin logout register anmeldung paywall
        search suche searchform searchbox
        modal popup overlay lightbox offcanvas flyout dropdown tooltip
        skip skiplink skiplinks screenreader sr
        print printonly noprint rating ratings voting likes like
        copyright imprint impressum disclaimer
        gallery slider carousel slideshow swiper
        ticker weather
        masthead topbar
        toc infobox factbox sidebox kasten citation citate
        reviewed reviewer factcheck
        byline author authors autor autoren bio biography avatar vcard authorbox aboutauthor
        caption captions credit credits bildunterschrift bildnachweis imagecaption figcaption
        borlabs onetrust cmplz usercentrics didomi cky tarteaucitron iubenda cookiebot
        """)
    /// Discussion below the article, which may hold more text than the article.
    static let discussion: Set<String> = words(
        """
        comment comments commentlist commentform commentary respond reply replies disqus livefyre kommentar kommentare
        pingback pingbacks trackback trackbacks discussion guestbook leserkommentare comentarios commentaires komentarze
        forum комментарии пікірлер
        """)
    /// Labels around an article, which are short: who, when, under what heading, below which picture.
    static let label: Set<String> = words(
        """
        meta metadata postmeta entrymeta metainfo profile legend
        date datum time timestamp published pubdate dateline
        category categories kategorie kategorien rubrik topics topic keywords filed
        source sources quelle quellen donate donation spenden
        """)
    /// Parts in which short and linked lines are not the article, while sentences are.
    static let weak: Set<String> = words(
        """
        head header kopf kopfzeile banner logo branding brand teaser teasers teaserbox
        box info hint notice notification alert message contact kontakt address adresse
        button buttons btn link links media player video audio embed podcast poll quiz form
        download downloads archive archives calendar language languages lang region
        """)
    /// Parts that are the article.
    static let article: Set<String> = words(
        """
        article articlebody articletext articlecontent post postbody postcontent entry entrycontent content maincontent body
        bodytext story storybody storytext text fulltext main artikel artikeltext beitrag inhalt haupttext hentry
        """)
    /// Whether a word of a name says anything here.
    static func isTelling(_ word: String) -> Bool {
        foreign.contains(word) || discussion.contains(word) || label.contains(word) || weak.contains(word)
            || article.contains(word)
    }

    /// Words of ``foreign`` that are believed even when they stand on most of the page.
    static let certain: Set<String> = words(
        """
        navbar navigation sidebar cookie cookies consent
        """)

    /// WAI-ARIA roles that are no article.
    static let foreignRoles: Set<String> = words(
        """
        navigation banner contentinfo complementary search menu menubar toolbar dialog alertdialog alert tooltip tablist
        """)
    /// Elements that are no article (HTML, sections).
    static let foreignElements: Set<String> = ["nav", "aside", "footer", "menu", "search", "figcaption", "label"]

    /// The words of a class or id value, in lower case: `mainNav_left item-2` is main, nav, left, item.
    static func words(in name: String) -> [String] {
        var result: [String] = []
        var word = ""
        var previousIsLower = false
        func finish() {
            if !word.isEmpty { result.append(word.lowercased()) }
            word = ""
        }
        for scalar in name.unicodeScalars {
            guard scalar.properties.isAlphabetic else {
                finish()
                previousIsLower = false
                continue
            }
            if scalar.properties.isUppercase, previousIsLower { finish() }
            previousIsLower = scalar.properties.isLowercase
            word.unicodeScalars.append(scalar)
        }
        finish()
        return result
    }

    private static func words(_ table: String) -> Set<String> {
        Set(table.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
