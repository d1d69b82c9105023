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
        Map<String, JsonValue> before = new LinkedHashMap<>(4);
        in.beginObject();
        while (in.hasNext()) {
            if (in.selectName(discriminator) < 0) {
                before.put(in.nextName(), JsonTree.read(in));
                continue;
            }
            JsonValue value = JsonTree.read(in);
            before.put(discriminator.names().get(0), value);
            List<Form> named = union.formsNamed(value);
            if (named.size() == 1) {
                return resume(in, named.get(0).type().model(), before);
            }
            JsonValue whole = JsonTree.readMembers(in, before);
            return named.isEmpty()
                    ? choose(union, union.formsWithoutName(), whole, false)
                    : choose(union, named, whole, true);
        }
        in.endObject();
        return choose(union, union.forms(), new JsonValue.JsonObject(before), false);
    }

    /** Goes on reading a model whose first members are known. */
    private static Object resume(JsonReader in, ModelType type, Map<String, JsonValue> before) throws IOException {
        @Nullable Object[] values = new Object[type.fieldArray().length];
        Map<String, JsonValue> additional = null;
        for (Map.Entry<String, JsonValue> member : before.entrySet()) {
            int field = type.names().indexOf(member.getKey());
            if (field >= 0) {
                values[field] = ModelReader.fromTree(type.field(field).type(), member.getValue());
            } else {
                additional = additional == null ? new LinkedHashMap<>() : additional;
                additional.put(member.getKey(), member.getValue());
            }
        }
        return ModelReader.readMembers(in, type, values, additional);
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
