package io.openaisdk.processor.description;

import java.util.List;

/** Turns the name of a list into that of one item, well enough for the names of the API. */
public final class SingularName {

    private static final List<String> NO_PLURALS = List.of("ss", "us", "is", "ias");
    private static final List<String> PLURALS_IN_ES = List.of("sses", "xes", "ches", "shes", "tuses");

    private SingularName() {}

    /**
     * Names one item.
     *
     * @param name the name of the list
     * @return for example {@code tool} for {@code tools}; the same name where there is no plural to see
     */
    public static String of(String name) {
        if (name.endsWith("ies")) {
            return withoutEnd(name, 3) + "y";
        }
        if (PLURALS_IN_ES.stream().anyMatch(name::endsWith)) {
            return withoutEnd(name, 2);
        }
        boolean plural = name.endsWith("s") && NO_PLURALS.stream().noneMatch(name::endsWith);
        return plural ? withoutEnd(name, 1) : name;
    }

    private static String withoutEnd(String name, int letters) {
        return name.substring(0, name.length() - letters);
    }
}
