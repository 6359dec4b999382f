import NameMatching
import Testing

/// Elements as grammars of Kazakh and Uyghur names give them; lengths counted by hand.
struct NameElementsTests {
    @Test(arguments: [
        ("Әлімжан", "jan", 3), ("Нұргүл", "gul", 3), ("Айгуль", "gul", 4), ("ئەخمەتجان", "jan", 3),
        ("گۈلنۇر", "nur", 3),
        ("买买提江", "jan", 1), ("阿依古丽", "gul", 2), ("Tursunjan", "jan", 3), ("Alikhan", "khan", 4), ("АЙБЕК", "bek", 3),
        ("رەيخان", "khan", 3), ("热依汗", "khan", 1), ("Құнанбай", "bay", 3),
    ])
    func `finds the element at the end of a name`(_ name: String, _ id: String, _ length: Int) {
        #expect(NameElements.ending(name)?.id == id)
        #expect(NameElements.ending(name)?.length == length)
    }

    @Test(arguments: ["Жан", "Гүл", "江", "Бай", "Сергей", ""])
    func `finds none where nothing would be left, or where there is none`(_ name: String) {
        #expect(NameElements.ending(name) == nil)
    }
}
