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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the variant of a union that a value is, and reads it as that.
 *
 * <p>Where the kind of JSON or the discriminator leaves one variant, the value is read as it comes. Otherwise it is read as JSON
 * first, and the variant is taken that fits best; what is below is read from that JSON, so that the work grows with the size of
 * the text and not with its depth. What no variant fits is kept as it is.
 */
final class UnionReader {

    private UnionReader() {}

    static Object read(JsonReader in, UnionType union) throws IOException {
        JsonToken token = in.peek();
        if (token == JsonToken.BEGIN_OBJECT && union.discriminator() != null) {
            return in instanceof TreeReader tree
                    ? readTree(tree, union, union.discriminator())
                    : readObject(in, union, union.discriminator());
        }
        List<Form> forms = new ArrayList<>(1);
        for (Form form : union.forms()) {
            if (VariantScorer.mayBe(form.type(), token)) {
                forms.add(form);
            }
        }
        if (forms.size() == 1) {
            Form form = forms.get(0);
            Object value = ModelReader.read(in, form.type());
            return value instanceof InvalidValue misfit ? union.newUnknown(misfit.json()) : form.wrap(value);
        }
        VariantScorer scorer = in instanceof TreeReader tree ? tree.scorer() : new VariantScorer();
        return choose(union, forms, JsonTree.read(in), false, scorer);
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
            return choose(union, JsonTree.readMembers(in, before), Optional.of(value), new VariantScorer());
        }
        in.endObject();
        return choose(union, new JsonValue.JsonObject(before), Optional.empty(), new VariantScorer());
    }

    /** In a tree the discriminator need not be waited for. */
    private static Object readTree(TreeReader in, UnionType union, PropertyNames discriminator) throws IOException {
        Optional<JsonValue> name = in.value().get(discriminator.names().get(0));
        List<Form> named = name.map(union::formsNamed).orElse(List.of());
        return named.size() == 1
                ? ModelReader.readModel(in, named.get(0).type().model())
                : choose(union, in.nextValue(), name, in.scorer());
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

    private static Object choose(UnionType union, JsonValue whole, Optional<JsonValue> name, VariantScorer scorer) {
        if (name.isEmpty()) {
            return choose(union, union.forms(), whole, false, scorer);
        }
        List<Form> named = union.formsNamed(name.get());
        return named.isEmpty()
                ? choose(union, union.formsWithoutName(), whole, false, scorer)
                : choose(union, named, whole, true, scorer);
    }

    private static Object choose(
            UnionType union, List<Form> forms, JsonValue value, boolean certain, VariantScorer scorer) {
        Form best = null;
        int bestScore = -1;
        for (Form form : forms) {
            int score = scorer.score(form.type(), value);
            if (score > bestScore) {
                best = form;
                bestScore = score;
            }
        }
        if (best == null && certain) {
            // The discriminator names these variants and something else is odd: reading is lenient.
            best = forms.get(0);
        }
        return best == null ? union.newUnknown(value) : best.wrap(ModelReader.fromTree(best.type(), value, scorer));
    }
}
