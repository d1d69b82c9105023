package io.openaisdk.contract.api;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.UnionDescription;
import io.openaisdk.processor.reading.AnnotationView;
import io.openaisdk.processor.reading.ApiTypes;
import io.openaisdk.processor.reading.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Copies what the index of the API lists out of the compiler. */
final class IndexProcessor extends AbstractProcessor {

    private static final TypeName ERROR = new TypeName(ApiNames.ROOT + ".errors", "ApiError");

    private final EnumConstants constants;
    private Optional<Api> api = Optional.empty();

    IndexProcessor(EnumConstants constants) {
        this.constants = constants;
    }

    Optional<Api> api() {
        return api;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ApiNames.INDEX.qualified());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement root :
                annotations.isEmpty() ? Set.<TypeElement>of() : ElementFilter.typesIn(round.getRootElements())) {
            AnnotationView.find(root, ApiNames.INDEX).ifPresent(index -> api = Optional.of(read(index)));
        }
        return false;
    }

    private Api read(AnnotationView index) {
        Problems problems = (where, text) -> processingEnv
                .getMessager()
                .printMessage(Diagnostic.Kind.ERROR, where.getEnclosingElement() + "." + where + ": " + text);
        ApiTypes types = new ApiTypes(processingEnv.getElementUtils(), problems);
        SortedMap<TypeName, ModelDescription> models = new TreeMap<>();
        index.types("models").forEach(type -> types.model(type).ifPresent(model -> models.put(model.name(), model)));
        SortedMap<TypeName, UnionDescription> unions = new TreeMap<>();
        index.types("unions").forEach(type -> types.union(type).ifPresent(union -> unions.put(union.name(), union)));
        SortedMap<TypeName, EnumDescription> enums = new TreeMap<>();
        index.types("enums").forEach(type -> readEnum(types, type, enums));
        List<ServiceDescription> services = index.types("services").stream()
                .flatMap(type -> types.service(type).stream())
                .toList();
        return new Api(models, unions, enums, services, errorAccessors(types));
    }

    private void readEnum(ApiTypes types, TypeElement type, SortedMap<TypeName, EnumDescription> enums) {
        types.enumName(type)
                .ifPresent(name ->
                        enums.put(name, new EnumDescription(name, constants.of(name), types.isDeprecated(name))));
    }

    private static List<String> errorAccessors(ApiTypes types) {
        return types.find(ERROR)
                .map(error -> error.getRecordComponents().stream()
                        .map((RecordComponentElement component) ->
                                component.getSimpleName().toString())
                        .filter(name -> !name.equals("json"))
                        .sorted()
                        .toList())
                .orElse(List.of());
    }
}
