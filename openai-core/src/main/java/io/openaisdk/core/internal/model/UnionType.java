package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.PropertyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The forms of a union, made from lines such as {@code model(responses.FunctionTool) function}. */
public final class UnionType {

    private final String key;
    private final @Nullable PropertyNames discriminator;
    private final List<Form> forms;
    private final Map<String, List<Form>> formsByName = new ConcurrentHashMap<>();

    private UnionType(String key, @Nullable PropertyNames discriminator, List<Form> forms) {
        this.key = key;
        this.discriminator = discriminator;
        this.forms = forms;
    }

    /**
     * Makes a union.
     *
     * @param key the union's package below the API's and its name
     * @param discriminator the property that tells models apart; empty when their shape does
     * @param lines a line for each form
     * @return the union
     */
    public static UnionType of(String key, String discriminator, String... lines) {
        List<Form> forms = new ArrayList<>(lines.length);
        for (String line : lines) {
            forms.add(Form.parse(line));
        }
        return new UnionType(
                key, discriminator.isEmpty() ? null : PropertyNames.of(List.of(discriminator)), List.copyOf(forms));
    }

    List<Form> forms() {
        return forms;
    }

    @Nullable
    PropertyNames discriminator() {
        return discriminator;
    }

    /** Gives the object forms that a value of the discriminator names; there may be several of one name. */
    List<Form> formsNamed(JsonValue name) {
        return name instanceof JsonValue.JsonString text ? formsNamed(text.value()) : List.of();
    }

    /** Gives the object forms of a name; what is found is kept, unknown names are not, of which there may be any number. */
    List<Form> formsNamed(String name) {
        List<Form> known = formsByName.get(name);
        if (known == null) {
            known = findFormsNamed(name);
            if (!known.isEmpty()) {
                formsByName.put(name, known);
            }
        }
        return known;
    }

    private List<Form> findFormsNamed(String name) {
        List<Form> named = new ArrayList<>(2);
        for (Form form : forms) {
            if (form.discriminatorValues().contains(name)) {
                named.add(form);
            }
        }
        return List.copyOf(named);
    }

    /** Gives the object forms that do not say what the discriminator is, and so may come with any value of it. */
    List<Form> formsWithoutName() {
        return forms.stream()
                .filter(form -> VariantScorer.mayBe(form.type(), JsonToken.BEGIN_OBJECT)
                        && form.discriminatorValues().isEmpty())
                .toList();
    }

    Object newUnknown(JsonValue json) {
        return Types.packageOf(key).newForm("Unknown" + Types.localName(key), json);
    }

    /**
     * One form of a union.
     *
     * @param recordKey the key of the record that holds the value; null for a model, which holds itself
     * @param type the type of the value
     * @param discriminatorValues what the discriminator of a model may say; empty when it has none
     */
    record Form(@Nullable String recordKey, ValueType type, List<String> discriminatorValues) {

        /** Reads {@code model(key) value value}, where values may be missing, or {@code record type}. */
        static Form parse(String line) {
            int space = line.indexOf(' ');
            String first = space < 0 ? line : line.substring(0, space);
            if (!first.startsWith("model(") && space >= 0) {
                return new Form(first, ValueType.parse(line.substring(space + 1)), List.of());
            }
            return new Form(null, ValueType.parse(first), words(line, space));
        }

        private static List<String> words(String line, int space) {
            List<String> words = new ArrayList<>(1);
            int start = space;
            while (start >= 0) {
                int end = line.indexOf(' ', start + 1);
                words.add(end < 0 ? line.substring(start + 1) : line.substring(start + 1, end));
                start = end;
            }
            return List.copyOf(words);
        }

        Object wrap(Object value) {
            return recordKey == null ? value : Types.packageOf(recordKey).newForm(Types.localName(recordKey), value);
        }
    }
}
