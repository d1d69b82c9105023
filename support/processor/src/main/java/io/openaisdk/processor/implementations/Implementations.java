package io.openaisdk.processor.implementations;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.description.ServiceVariant;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.reading.AnnotationView;
import io.openaisdk.processor.reading.ApiTypes;
import io.openaisdk.processor.reading.ElementNames;
import io.openaisdk.processor.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.lang.model.element.TypeElement;

/** Writes everything that implements an API. */
public final class Implementations {

    private final ApiTypes types;
    private final CoreFiles files;
    private final BiConsumer<SourceFile, TypeElement> output;
    private final TypeElement index;

    /**
     * Prepares the implementations of an API.
     *
     * @param types the compiler's types
     * @param index the index of the API
     * @param output takes the files, each with the type it was made from
     */
    public Implementations(ApiTypes types, TypeElement index, BiConsumer<SourceFile, TypeElement> output) {
        this.types = types;
        this.files = new CoreFiles(types);
        this.index = index;
        this.output = output;
    }

    /** Writes all files. */
    public void write() {
        NavigableMap<String, ApiPackage> packages = new TreeMap<>();
        for (TypeElement type : listed("models")) {
            types.model(type).ifPresent(model -> {
                packageOf(packages, model.name()).models().add(model);
                output.accept(new ModelWriter(model, files).write(), type);
            });
        }
        for (TypeElement type : listed("unions")) {
            types.union(type)
                    .ifPresent(
                            union -> packageOf(packages, union.name()).unions().add(union));
        }
        for (TypeElement type : listed("enums")) {
            types.enumName(type)
                    .ifPresent(name -> packageOf(packages, name).enums().add(name));
        }
        packages.forEach((key, contents) -> output.accept(new TypePackageWriter(key, contents, files).write(), index));
        output.accept(new GeneratedTypesWriter(files).write(new TreeSet<>(packages.keySet())), index);
        writeServices();
    }

    /**
     * Gives the services that the index lists.
     *
     * @return the services, in alphabetical order
     */
    public List<TypeElement> services() {
        return listed("services");
    }

    private void writeServices() {
        List<ServiceDescription> services = services().stream()
                .flatMap(type -> types.service(type).stream())
                .toList();
        OperationNames names = new OperationNames(services);
        for (ServiceDescription service : services) {
            if (!service.operations().isEmpty()) {
                output.accept(new OperationsWriter(service, names, files).write(), service.element());
            }
            for (ServiceVariant variant : ServiceVariant.values()) {
                output.accept(new FacadeWriter(service, variant, files).write(), service.element());
            }
        }
    }

    private List<TypeElement> listed(String member) {
        return AnnotationView.find(index, ApiNames.INDEX).stream()
                .flatMap(annotation -> annotation.types(member).stream())
                .sorted(Comparator.comparing(ElementNames::nameOf))
                .toList();
    }

    private static ApiPackage packageOf(NavigableMap<String, ApiPackage> packages, TypeName type) {
        return packages.computeIfAbsent(ApiNames.packageKey(type.packageName()), key -> ApiPackage.empty());
    }
}
