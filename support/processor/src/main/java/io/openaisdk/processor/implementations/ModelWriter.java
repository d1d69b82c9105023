package io.openaisdk.processor.implementations;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.CamelCase;
import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.Property;
import io.openaisdk.processor.description.ScalarType;
import io.openaisdk.processor.reading.ElementNames;
import io.openaisdk.processor.source.DocComment;
import io.openaisdk.processor.source.JavaText;
import io.openaisdk.processor.source.JavaTypes;
import io.openaisdk.processor.source.SourceFile;
import java.util.List;

/** Writes the implementation of a model: its field table, and accessors and setters by field number. */
final class ModelWriter {

    private static final String BUILDER = "Builder";

    private final ModelDescription model;
    private final SourceFile file;
    private final JavaTypes types;
    private final String self;

    ModelWriter(ModelDescription model, CoreFiles files) {
        this.model = model;
        this.file = files.start(CoreNames.implementation(model.name()));
        this.types = new JavaTypes(file);
        this.self = file.type().simpleName();
        file.reserve(BUILDER);
        ElementNames.nestedNames(model.element()).forEach(file::reserve);
    }

    SourceFile write() {
        if (model.deprecated() || model.properties().stream().anyMatch(Property::deprecated)) {
            file.mentionDeprecated();
        }
        String base = file.name(CoreNames.MODEL_BASE);
        String content = file.name(CoreNames.CONTENT);
        file.comment(DocComment.of("Implements {@link " + file.name(model.name()) + "}."));
        file.line("@" + file.name(ApiNames.GENERATED));
        file.openType("final class " + self, " extends " + base, " implements " + file.name(model.name()));
        writeTable(content);
        constructor(self, content, "super(content);");
        override("public " + file.name(CoreNames.MODEL_TYPE) + " engineType()", "return TYPE;");
        override("public " + base + " engineCreate(" + content + " content)", "return new " + self + "(content);");
        override(
                "public " + types.generic(CoreNames.BUILDER_BASE, "?", "?") + " engineBuilder(" + content + " content)",
                "return new Builder(content);");
        if (model.hasToBuilder()) {
            override("public " + file.name(model.builder()) + " toBuilder()", "return new Builder(engineContent());");
        }
        for (int field = 0; field < properties().size(); field++) {
            Property property = properties().get(field);
            override("public " + accessorType(property) + " " + property.name() + "()", accessorBody(property, field));
        }
        writeBuilder(content);
        file.close();
        return file;
    }

    private List<Property> properties() {
        return model.properties();
    }

    private void writeTable(String content) {
        String modelType = file.name(CoreNames.MODEL_TYPE);
        file.blank();
        file.line("static final " + modelType + " TYPE = " + modelType + ".of(");
        file.line("        " + JavaText.literal(ApiNames.key(model.name())) + ",");
        file.line("        new " + self + "(" + content + ".EMPTY)"
                + (properties().isEmpty() ? ");" : ","));
        for (int field = 0; field < properties().size(); field++) {
            String end = field == properties().size() - 1 ? ");" : ",";
            file.line("        " + JavaText.literal(properties().get(field).fieldLine()) + end);
        }
    }

    private void writeBuilder(String content) {
        String builder = file.name(model.builder());
        file.blank();
        file.openNestedType(
                "private static final class " + BUILDER,
                " extends " + types.generic(CoreNames.BUILDER_BASE, file.name(model.name()), builder),
                " implements " + builder);
        constructor(BUILDER, content, "super(TYPE, content);");
        for (int field = 0; field < properties().size(); field++) {
            if (properties().get(field).isSettable()) {
                writeSetters(properties().get(field), field, "public " + builder + " ");
            }
        }
        file.close();
    }

    private void writeSetters(Property property, int field, String start) {
        override(
                start + property.name() + "(" + types.plain(property.type()) + " value)",
                "return set(" + field + ", value);");
        if (property.type() instanceof ListType list) {
            override(
                    start + property.adder() + "(" + types.plain(list.item()) + " item)",
                    "return add(" + field + ", item);");
        }
        if (property.type() instanceof MapType map) {
            override(
                    start + property.putter() + "(String key, " + types.plain(map.value()) + " value)",
                    "return put(" + field + ", key, value);");
        }
        if (property.nullAllowed()) {
            override(start + property.nuller() + "()", "return setNull(" + field + ");");
        }
    }

    private String accessorType(Property property) {
        return property.optional()
                ? types.generic(JavaNames.OPTIONAL, types.boxed(property.type()))
                : types.plain(property.type());
    }

    private static String accessorBody(Property property, int field) {
        return "return " + reader(property) + "(" + field + ");";
    }

    private static String reader(Property property) {
        if (property.optional()) {
            return "optional";
        }
        if (property.type() instanceof ListType) {
            return property.required() ? "requiredList" : "list";
        }
        if (property.type() instanceof MapType) {
            return property.required() ? "requiredMap" : "map";
        }
        boolean primitive = property.type() instanceof ScalarType scalar && scalar.isPrimitive();
        return primitive ? "required" + CamelCase.capitalized(property.type().descriptor()) : "required";
    }

    private void constructor(String type, String content, String body) {
        file.blank();
        file.open("private " + type + "(" + content + " content)");
        file.line(body);
        file.close();
    }

    private void override(String signature, String body) {
        file.blank();
        file.line("@Override");
        file.open(signature);
        file.line(body);
        file.close();
    }
}
