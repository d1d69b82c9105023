package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.PropertyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            if (name.equals(form.discriminatorValue())) {
                named.add(form);
            }
        }
        if (named.isEmpty()) {
            for (Form form : forms) {
                if (enumOf(form)
                        .filter(type -> type.knownValues().contains(name))
                        .isPresent()) {
                    named.add(form);
                }
            }
        }
        return List.copyOf(named);
    }

    /** Gives the object forms that have no such property as the discriminator, and so may come with any value of it. */
    List<Form> formsWithoutName() {
        return forms.stream()
                .filter(form -> Fit.mayBe(form.type(), JsonToken.BEGIN_OBJECT)
                        && form.discriminatorValue() == null
                        && enumOf(form).isEmpty())
                .toList();
    }

    /** Gives the enum that the discriminator of a form is, where it is no constant. */
    private Optional<ValueType> enumOf(Form form) {
        if (discriminator == null
                || form.discriminatorValue() != null
                || form.type().kind() != Kind.MODEL) {
            return Optional.empty();
        }
        ModelType model = form.type().model();
        int field = model.names().indexOf(discriminator.names().get(0));
        return field < 0 || model.field(field).type().kind() != Kind.ENUM
                ? Optional.empty()
                : Optional.of(model.field(field).type());
    }

    Object newUnknown(JsonValue json) {
        return Types.packageOf(key).newForm("Unknown" + Types.localName(key), json);
    }

    /**
     * One form of a union.
     *
     * @param recordKey the key of the record that holds the value; null for a model, which holds itself
     * @param type the type of the value
     * @param discriminatorValue what the discriminator of a model says; null when it has none
     */
    record Form(
            @Nullable String recordKey,
            ValueType type,
            @Nullable String discriminatorValue) {

        static Form parse(String line) {
            int space = line.indexOf(' ');
            String first = space < 0 ? line : line.substring(0, space);
            String second = space < 0 ? null : line.substring(space + 1);
            return first.startsWith("model(") || second == null
                    ? new Form(null, ValueType.parse(first), second)
                    : new Form(first, ValueType.parse(second), null);
        }

        Object wrap(Object value) {
            return recordKey == null ? value : Types.packageOf(recordKey).newForm(Types.localName(recordKey), value);
        }
    }
}
