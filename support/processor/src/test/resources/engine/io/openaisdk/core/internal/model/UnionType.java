package io.openaisdk.core.internal.model;

import java.util.List;

/** Stands in for a table of forms. */
public final class UnionType {
    private final List<String> forms;

    private UnionType(List<String> forms) {
        this.forms = forms;
    }

    /** Makes a table. */
    public static UnionType of(String key, String discriminator, String... forms) {
        return new UnionType(List.of(forms));
    }

    /** Gives the forms. */
    public List<String> forms() {
        return forms;
    }
}
