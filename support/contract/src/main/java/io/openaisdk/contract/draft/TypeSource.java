package io.openaisdk.contract.draft;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.reading.WireNames;
import io.openaisdk.processor.source.JavaTypes;
import io.openaisdk.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes drafted types as Java, in the form of those that are written by hand. */
final class TypeSource {

    private final SourceFile file;
    private final JavaTypes types;

    private TypeSource(TypeName name) {
        this.file = new SourceFile(name, other -> false);
        this.types = new JavaTypes(file);
    }

    static String of(Draft draft) {
        TypeSource source = new TypeSource(draft.name());
        if (draft instanceof Draft.OfModel model) {
            source.writeModel(model);
        } else if (draft instanceof Draft.OfEnum type) {
            source.writeEnum(type);
        } else if (draft instanceof Draft.OfUnion union) {
            source.writeUnion(union);
        }
        return source.file.text();
    }

    /** Writes an accessor by itself, for a type that exists. */
    static String accessor(TypeName owner, Draft.Member member) {
        TypeSource source = new TypeSource(owner);
        source.file.openType("interface X");
        source.writeAccessor(member);
        String text = source.file.text();
        return text.substring(text.indexOf("interface X {\n") + "interface X {\n".length());
    }

    private void comment(String... lines) {
        file.line("/**");
        for (String line : lines) {
            file.line((" * " + line).stripTrailing());
        }
        file.line(" */");
    }

    private void writeModel(Draft.OfModel model) {
        String simple = model.name().simpleName();
        file.line("/** DESCRIBE: " + simple + ". */");
        file.line("@" + file.name(ApiNames.annotation("ApiModel")));
        if (model.deprecated()) {
            file.line("@Deprecated");
        }
        List<String> parents = new ArrayList<>();
        parents.add(file.name(model.params() ? ApiNames.PARAMS : ApiNames.MODEL));
        model.unions().forEach(union -> parents.add(file.name(union)));
        file.openType(
                "public " + (model.unions().isEmpty() ? "" : "non-sealed ") + "interface " + simple + " extends ",
                String.join(", ", parents));
        model.properties().stream()
                .sorted((one, other) -> Boolean.compare(
                        one.constant().isEmpty(), other.constant().isEmpty()))
                .forEach(member -> {
                    file.blank();
                    writeAccessor(member);
                });
        file.blank();
        comment("Starts an empty builder.", "", "@return the builder");
        file.open("static " + simple + "Builder builder()");
        file.line("return " + file.name(ApiNames.MODEL_RUNTIME) + ".builder(" + simple + ".class);");
        file.close();
        file.blank();
        comment("Starts a builder with the values of this model.", "", "@return the builder");
        file.line(simple + "Builder toBuilder();");
        file.close();
    }

    private void writeAccessor(Draft.Member member) {
        boolean container = member.type() instanceof ListType || member.type() instanceof MapType;
        String absence = member.required() && !member.nullable() ? "" : "; empty when absent";
        List<String> lines = new ArrayList<>(List.of("DESCRIBE: " + member.wireName() + "."));
        if (!member.facts().isEmpty()) {
            lines.add("Facts: " + member.facts() + ".");
        }
        lines.addAll(List.of("", "@return the " + (container ? "items" : "value") + absence));
        comment(lines.toArray(String[]::new));
        if (!WireNames.snakeCase(member.accessor()).equals(member.wireName())) {
            annotate("WireName", "\"" + member.wireName() + "\"");
        }
        if (!member.constant().isEmpty()) {
            annotate("Constant", "\"" + member.constant() + "\"");
        }
        if (!member.placement().isEmpty()) {
            int brace = member.placement().indexOf('(');
            annotate(
                    member.placement().substring(0, brace),
                    member.placement().substring(brace + 1, member.placement().length() - 1));
        }
        if (member.required() && (container || member.nullable())) {
            annotate("Required", "");
        }
        if (member.nullable()) {
            annotate("NullAllowed", "");
        }
        if (member.deprecated()) {
            file.line("@Deprecated");
        }
        boolean plain = container || (member.required() && !member.nullable());
        String type =
                plain ? types.plain(member.type()) : types.generic(JavaNames.OPTIONAL, types.boxed(member.type()));
        file.line(type + " " + member.accessor() + "();");
    }

    private void annotate(String annotation, String value) {
        file.line("@" + file.name(ApiNames.annotation(annotation)) + (value.isEmpty() ? "" : "(" + value + ")"));
    }

    private void writeEnum(Draft.OfEnum type) {
        String simple = type.name().simpleName();
        comment("DESCRIBE: " + simple + ".", "", "@param value the text on the wire");
        file.openType("public record " + simple + "(String value) implements " + file.name(ApiNames.OPEN_ENUM));
        for (String value : type.values()) {
            file.blank();
            constant(file, simple, value);
        }
        file.blank();
        file.line("@Override");
        file.open("public String toString()");
        file.line("return value;");
        file.close();
        file.close();
    }

    static void constant(SourceFile file, String type, String value) {
        file.line("/** The value {@code " + value + "}. */");
        file.line(
                "public static final " + type + " " + Names.constant(value) + " = ",
                "new " + type + "(\"" + value + "\");");
    }

    private void writeUnion(Draft.OfUnion union) {
        String simple = union.name().simpleName();
        file.line("/** DESCRIBE: " + simple + ". */");
        String discriminator =
                union.discriminator().isEmpty() ? "" : "(discriminator = \"" + union.discriminator() + "\")";
        file.line("@" + file.name(ApiNames.annotation("ApiUnion")) + discriminator);
        List<String> permitted = new ArrayList<>();
        union.records().forEach(record -> permitted.add(simple + "." + record.name()));
        union.models().forEach(model -> permitted.add(file.name(model)));
        permitted.addAll(List.of("Unknown" + simple, "Hidden" + simple));
        String head = "public sealed interface " + simple + " permits ";
        if (union.records().isEmpty()) {
            file.emptyType(head, String.join(", ", permitted));
            return;
        }
        file.openType(head, String.join(", ", permitted));
        for (Draft.Form record : union.records()) {
            file.blank();
            writeRecord(record, simple);
        }
        file.close();
    }

    private void writeRecord(Draft.Form record, String union) {
        comment("DESCRIBE: " + record.name() + ".", "", "@param value the value");
        if (!record.setter().isEmpty()) {
            annotate("Setter", "\"" + record.setter() + "\"");
        }
        String type = types.boxed(record.value());
        String head = "record " + record.name() + "(" + type + " value) implements " + union + ", "
                + types.generic(ApiNames.VALUE_VARIANT, type);
        boolean list = record.value() instanceof ListType;
        if (!list && !(record.value() instanceof MapType)) {
            file.line(head + " {}");
            return;
        }
        file.open(head);
        comment("Keeps a copy of the items.", "", "@param value the items");
        file.open("public " + record.name());
        file.line("value = " + file.name(list ? JavaNames.LIST : JavaNames.MAP) + ".copyOf(value);");
        file.close();
        file.close();
    }

    /** Gives the names of forms as a permits clause has them. */
    static String permits(String union, List<TypeName> models, List<Draft.Form> records) {
        List<String> names = records.stream()
                .map(record -> union + "." + record.name())
                .collect(Collectors.toCollection(ArrayList::new));
        models.forEach(model -> names.add(model.simpleName()));
        return String.join(", ", names);
    }

    static String record(TypeName union, Draft.Form record) {
        TypeSource source = new TypeSource(union);
        source.file.openType("interface X");
        source.writeRecord(record, union.simpleName());
        String text = source.file.text();
        return text.substring(text.indexOf("interface X {\n") + "interface X {\n".length());
    }
}
