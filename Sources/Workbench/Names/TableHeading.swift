internal import Foundation

/// What a column of a table of names holds, as its heading says.
enum TableHeading: Sendable, Hashable {
    case identifier, name, surname, given, patronymic, language, kind

    /// Reads a heading in any of the five languages; nil for one that is not known.
    init?(_ heading: String) {
        guard let known = Self.named[Self.folded(heading)] else { return nil }
        self = known
    }

    /// A heading without what makes no difference: case, direction marks and their like, dots, and which white space, hyphen or
    /// underscore stands between words.
    static func folded(_ heading: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in heading.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if scalar.properties.generalCategory == .format { continue }
            if scalar == "." || scalar == ":" || scalar == "*" { continue }
            let isGap = scalar.properties.isWhitespace || scalar == "_" || scalar.properties.isDash
            if !isGap {
                scalars.append(scalar)
            } else if scalars.last.map({ $0 != " " }) ?? false {
                scalars.append(" ")
            }
        }
        if scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    /// Usual headings: general knowledge of the forms that offices of these countries use. Keys as ``folded(_:)`` leaves them.
    private static let named: [String: TableHeading] = {
        var named: [String: TableHeading] = [:]
        for (meaning, headings) in usual {
            for heading in headings { named[folded(heading)] = meaning }
        }
        return named
    }()

    private static let usual: [(TableHeading, [String])] = [
        (
            .identifier,
            [
                "id", "identifier", "uid", "uuid", "key", "code", "no", "nr", "number", "#", "№", "record id",
                "entity id",
                "номер", "код", "идентификатор", "п/п", "№ п/п", "нөмір", "нөмірі", "р/с", "рет саны",
                "نومۇر", "نومۇرى", "كود", "نومىر", "نومىرى", "编号", "編號", "序号", "序號", "号码", "代码", "代碼", "标识",
            ]
        ),
        (
            .name,
            [
                "name", "names", "full name", "fullname", "person", "person name", "place name",
                "name full", "complete name", "caption", "label",
                "ФИО", "Ф.И.О.", "полное имя", "фамилия имя отчество", "фамилия, имя, отчество", "имя и фамилия",
                "фамилия и имя", "фамилия имя", "имя фамилия", "наименование", "название", "топоним",
                "аты-жөні", "аты жөні", "толық аты", "толық аты-жөні", "ТАӘ", "Т.А.Ә.", "тегі аты әкесінің аты",
                "атауы",
                "атау", "есімі", "есім", "жер атауы", "اتى جونى", "اتى-جونى", "اتاۋى", "ەسىمى",
                "تولۇق ئىسمى", "ئىسىم-فامىلىسى", "ئىسىم فامىلىسى", "ئىسىم-فامىلە", "ئىسىم شەرىپى", "نامى", "يەر نامى",
                "姓名", "全名", "名称", "名稱", "人名", "地名", "姓名全称", "中文名",
            ]
        ),
        (
            .surname,
            [
                "surname", "last name", "lastname", "family name", "familyname",
                "фамилия", "тегі", "фамилиясы", "تەگى", "فامىلىسى", "فامىلە", "姓", "姓氏",
            ]
        ),
        (
            .given,
            [
                "given", "given name", "given names", "givenname", "first name", "firstname", "forename", "forenames",
                "имя", "имена", "аты", "اتى", "ئىسمى", "ئىسىم", "ئاتى", "名", "名字",
            ]
        ),
        (
            .patronymic,
            [
                "patronymic", "middle name", "middlename", "father's name", "fathers name", "father name",
                "отчество", "әкесінің аты", "اكەسىنىڭ اتى", "ئاتىسىنىڭ ئىسمى", "دادىسىنىڭ ئىسمى", "父名", "父亲姓名",
            ]
        ),
        (
            .language,
            ["lang", "language", "locale", "язык", "тіл", "тілі", "تىل", "تىلى", "ءتىل", "ءتىلى", "语言", "語言", "语种"]
        ),
        (.kind, ["kind", "name kind", "entity kind", "вид", "түрі", "تۈرى", "ءتۇرى", "类别", "類別"]),
    ]
}
