package io.openaisdk.contract.draft;

import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.comparison.Difference;
import io.openaisdk.contract.comparison.Gap;
import io.openaisdk.contract.comparison.Report;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.document.DocumentOperation;
import io.openaisdk.contract.document.Place;
import io.openaisdk.contract.document.Shapes;
import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.CamelCase;
import io.openaisdk.processor.description.OperationDescription;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.description.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes drafts for everything that a document has and the API has not.
 *
 * <p>New types are whole sources; for what exists there are notes with the members to add. Comments are left to the author.
 */
public final class Drafter {

    private final Api api;
    private final DraftTypes types;
    private final SortedMap<TypeName, StringBuilder> additions = new TreeMap<>();
    private final SortedMap<TypeName, List<OperationDraft>> operations = new TreeMap<>();
    private final Map<TypeName, String> paths = new HashMap<>();
    private final Map<TypeName, Set<String>> methods = new HashMap<>();

    private Drafter(Api api, Document document, Report report) {
        this.api = api;
        this.types = new DraftTypes(api, document, report.served());
        for (ServiceDescription service : api.services()) {
            paths.put(service.name(), commonPath(service));
            Set<String> names = new HashSet<>();
            service.operations().forEach(operation -> names.add(operation.name()));
            service.subServices().forEach(sub -> names.add(sub.name()));
            methods.put(service.name(), names);
        }
    }

    /**
     * Drafts.
     *
     * @param api the API
     * @param document the document
     * @param report what their comparison found
     * @param wanted the differences to end; those that were accepted are not among them
     * @return the texts of the files, by their paths
     */
    public static SortedMap<String, String> draft(
            Api api, Document document, Report report, Collection<Difference> wanted) {
        Drafter drafter = new Drafter(api, document, report);
        report.gapsOf(wanted).forEach(drafter::fill);
        return drafter.files();
    }

    private void fill(Gap gap) {
        if (gap instanceof Gap.Operation missing) {
            addOperation(missing.operation());
        } else if (gap instanceof Gap.Property missing) {
            TypeName model = missing.model();
            Draft.Member member =
                    types.member(missing.name(), missing.schema(), missing.place(), missing.required(), model);
            note(model).append(TypeSource.accessor(model, member)).append('\n');
        } else if (gap instanceof Gap.Value missing) {
            String simple = missing.type().simpleName();
            note(missing.type())
                    .append("    /** The value {@code " + missing.value() + "}. */\n")
                    .append("    public static final " + simple + " " + Names.constant(missing.value()) + " = new "
                            + simple + "(\"" + missing.value() + "\");\n\n");
        } else if (gap instanceof Gap.Form missing) {
            addForm(missing);
        } else if (gap instanceof Gap.Surplus surplus) {
            note(surplus.type()).append("// The document has no " + surplus.what() + ": remove it, or review it.\n\n");
        } else if (gap instanceof Gap.Payload payload && !payload.schema().isEmpty()) {
            TypeName hint = new TypeName(ApiNames.ROOT + ".webhooks", Names.type(payload.schema()));
            types.typeOf(Shapes.reference(payload.schema()), Place.of("webhook " + payload.schema()), hint);
        }
    }

    private void addForm(Gap.Form missing) {
        List<TypeName> models = new ArrayList<>();
        List<Draft.Form> records = new ArrayList<>();
        types.addForm(missing.form(), missing.union(), models, records);
        StringBuilder note = note(missing.union())
                .append("// Add to the permits clause: ")
                .append(TypeSource.permits(missing.union().simpleName(), models, records))
                .append("\n\n");
        records.forEach(record ->
                note.append(TypeSource.record(missing.union(), record)).append('\n'));
    }

    private StringBuilder note(TypeName type) {
        return additions.computeIfAbsent(type, name -> new StringBuilder());
    }

    private void addOperation(DocumentOperation operation) {
        String path = OperationDraft.javaPath(operation.path());
        TypeName service = paths.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty() && isBelow(path, entry.getValue()))
                .max(Map.Entry.<TypeName, String>comparingByValue((one, other) -> one.length() - other.length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> newService(operation.path()));
        operations
                .computeIfAbsent(service, name -> new ArrayList<>())
                .add(OperationDraft.of(
                        operation,
                        service,
                        paths.getOrDefault(service, ""),
                        methods.computeIfAbsent(service, name -> new HashSet<>()),
                        types));
    }

    private TypeName newService(String path) {
        String first = path.split("/", -1)[1].replaceAll("\\?.*", "");
        TypeName service = new TypeName(
                ApiNames.ROOT + "." + first.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT),
                CamelCase.capitalized(Names.singular(Names.type(first)).replaceAll("Item$", "")) + "Service");
        paths.put(service, "/" + first);
        return service;
    }

    private static boolean isBelow(String path, String servicePath) {
        return path.equals(servicePath) || path.startsWith(servicePath + "/");
    }

    /** Gives the path that all operations of a service are below, as class files tell it. */
    private static String commonPath(ServiceDescription service) {
        String common = "";
        boolean first = true;
        for (OperationDescription operation : service.operations()) {
            String path = operation.path();
            while (!first && !isBelow(path, common) && !common.isEmpty()) {
                common = common.substring(0, common.lastIndexOf('/'));
            }
            common = first ? path : common;
            first = false;
        }
        return common.contains("/{") && service.operations().size() == 1
                ? common.substring(0, common.indexOf("/{"))
                : common;
    }

    private SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        operations.forEach((service, drafts) -> {
            boolean exists =
                    api.services().stream().anyMatch(known -> known.name().equals(service));
            files.put(
                    pathOf(service) + (exists ? ".additions.java.txt" : ".java"),
                    ServiceSource.of(service, paths.getOrDefault(service, ""), drafts));
        });
        types.unionsOfExisting().forEach((type, unions) -> {
            SortedSet<String> names = new TreeSet<>();
            unions.forEach(union -> names.add(union.simpleName()));
            if (!names.isEmpty()) {
                note(type).append("// Add to the extends clause: " + String.join(", ", names) + "\n\n");
            }
        });
        additions.forEach((type, text) -> files.put(pathOf(type) + ".additions.java.txt", text.toString()));
        types.drafts().forEach(draft -> files.put(pathOf(draft.name()) + ".java", TypeSource.of(draft)));
        return files;
    }

    private static String pathOf(TypeName type) {
        return type.qualified().replace('.', '/');
    }
}
