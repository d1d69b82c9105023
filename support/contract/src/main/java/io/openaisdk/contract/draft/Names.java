package io.openaisdk.contract.draft;

import io.openaisdk.processor.description.CamelCase;
import io.openaisdk.processor.description.SingularName;
import java.util.Locale;
import java.util.Set;

/** Makes Java names of the names in documents. */
final class Names {

    private static final Set<String> TAKEN = Set.of(
            "abstract",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "float",
            "for",
            "goto",
            "if",
            "import",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "super",
            "switch",
            "this",
            "throw",
            "throws",
            "true",
            "false",
            "try",
            "void",
            "while",
            "notify",
            "wait",
            "getClass",
            "hashCode",
            "toString",
            "clone",
            "finalize",
            "toJson",
            "toJsonValue",
            "http",
            "property",
            "additionalProperties",
            "presentProperties",
            "additionalHeaders",
            "additionalQueryParams",
            "builder",
            "toBuilder");

    private Names() {}

    /** Gives the name of an accessor or parameter. */
    static String member(String name) {
        String camel = CamelCase.uncapitalized(camelCase(name));
        if (camel.isEmpty() || !Character.isJavaIdentifierStart(camel.charAt(0))) {
            camel = "value" + camel;
        }
        return TAKEN.contains(camel) ? camel + "Value" : camel;
    }

    /** Gives the simple name of a type. */
    static String type(String name) {
        return CamelCase.capitalized(camelCase(name));
    }

    /** Gives the name of a constant. */
    static String constant(String value) {
        String name = value.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_+|_+$", "")
                .toUpperCase(Locale.ROOT);
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "VALUE_" + name : name;
    }

    /** Gives the name of one of several. */
    static String singular(String name) {
        String singular = SingularName.of(name);
        return singular.equals(name) ? name + "Item" : singular;
    }

    private static String camelCase(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]+", 0)) {
            text.append(text.length() == 0 ? word : CamelCase.capitalized(word));
        }
        return text.toString();
    }
}
