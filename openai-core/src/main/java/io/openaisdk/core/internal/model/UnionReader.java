package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;
import io.openaisdk.core.internal.model.UnionType.Form;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.PropertyNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the form of a union that a value has, and reads it as that.
 *
 * <p>Where the kind of JSON or the discriminator leaves one form, the value is read as it comes. Otherwise it is read as JSON
 * first, and the form is taken that fits best. What no form fits is kept as it is.
 */
final class UnionReader {

    private UnionReader() {}

    static Object read(JsonReader in, UnionType union) throws IOException {
        JsonToken token = in.peek();
        if (token == JsonToken.BEGIN_OBJECT && union.discriminator() != null) {
            return readObject(in, union, union.discriminator());
        }
        List<Form> forms = new ArrayList<>(1);
        for (Form form : union.forms()) {
            if (Fit.mayBe(form.type(), token)) {
                forms.add(form);
            }
        }
        if (forms.size() == 1) {
            Form form = forms.get(0);
            Object value = ModelReader.read(in, form.type());
            return value instanceof Misfit misfit ? union.newUnknown(misfit.json()) : form.wrap(value);
        }
        return choose(union, forms, JsonTree.read(in), false);
    }

    private static Object readObject(JsonReader in, UnionType union, PropertyNames discriminator) throws IOException {
        // Mostly the discriminator comes first, and there is nothing to keep.
        Map<String, JsonValue> before = Map.of();
        in.beginObject();
        while (in.hasNext()) {
            if (in.selectName(discriminator) < 0) {
                before = before.isEmpty() ? new LinkedHashMap<>() : before;
                before.put(in.nextName(), JsonTree.read(in));
                continue;
            }
            String name = discriminator.names().get(0);
            JsonValue value = JsonTree.read(in);
            List<Form> named = union.formsNamed(value);
            if (named.size() == 1) {
                return resume(in, named.get(0).type().model(), before, name, value);
            }
            before = before.isEmpty() ? new LinkedHashMap<>() : before;
            before.put(name, value);
            JsonValue whole = JsonTree.readMembers(in, before);
            return named.isEmpty()
                    ? choose(union, union.formsWithoutName(), whole, false)
                    : choose(union, named, whole, true);
        }
        in.endObject();
        return choose(union, union.forms(), new JsonValue.JsonObject(before), false);
    }

    /** Goes on reading a model whose discriminator is known, and what came before it. */
    private static Object resume(
            JsonReader in, ModelType type, Map<String, JsonValue> before, String discriminator, JsonValue name)
            throws IOException {
        @Nullable Object[] values = new Object[type.fieldArray().length];
        Map<String, JsonValue> additional = null;
        if (!before.isEmpty()) {
            for (Map.Entry<String, JsonValue> member : before.entrySet()) {
                additional = put(type, values, additional, member.getKey(), member.getValue());
            }
        }
        additional = put(type, values, additional, discriminator, name);
        return ModelReader.readMembers(in, type, values, additional);
    }

    private static @Nullable Map<String, JsonValue> put(
            ModelType type,
            @Nullable Object[] values,
            @Nullable Map<String, JsonValue> additional,
            String name,
            JsonValue value) {
        int field = type.names().indexOf(name);
        if (field >= 0) {
            values[field] = ModelReader.fromTree(type.field(field).type(), value);
            return additional;
        }
        Map<String, JsonValue> unknown = additional == null ? new LinkedHashMap<>() : additional;
        unknown.put(name, value);
        return unknown;
    }

    private static Object choose(UnionType union, List<Form> forms, JsonValue value, boolean certain) {
        Form best = null;
        int bestScore = -1;
        for (Form form : forms) {
            int score = Fit.score(form.type(), value);
            if (score > bestScore) {
                best = form;
                bestScore = score;
            }
        }
        if (best == null && certain) {
            // The discriminator names these forms and something else is odd: reading is lenient.
            best = forms.get(0);
        }
        return best == null ? union.newUnknown(value) : best.wrap(ModelReader.fromTree(best.type(), value));
    }
}
