package io.openaisdk.processor;

import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.reading.AnnotationView;
import io.openaisdk.processor.reading.ApiTypes;
import io.openaisdk.processor.reading.ElementNames;
import io.openaisdk.processor.reading.Marks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The types of the API that a round brings, sorted: compilers promise no order.
 *
 * @param models types marked as models
 * @param unions types marked as unions
 * @param enums enum records
 * @param services types marked as services
 */
record RoundTypes(
        List<TypeElement> models, List<TypeElement> unions, List<TypeElement> enums, List<TypeElement> services) {

    static RoundTypes of(RoundEnvironment round) {
        List<TypeElement> all = new ArrayList<>();
        ElementFilter.typesIn(round.getRootElements()).forEach(type -> collect(type, all));
        all.sort(Comparator.comparing(ElementNames::nameOf));
        return new RoundTypes(
                marked(all, Marks.MODEL),
                marked(all, Marks.UNION),
                all.stream().filter(ApiTypes::isEnum).toList(),
                marked(all, Marks.SERVICE));
    }

    boolean isEmpty() {
        return models.isEmpty() && unions.isEmpty() && enums.isEmpty() && services.isEmpty();
    }

    private static void collect(TypeElement type, List<TypeElement> all) {
        all.add(type);
        for (Element nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            collect((TypeElement) nested, all);
        }
    }

    private static List<TypeElement> marked(List<TypeElement> types, TypeName mark) {
        return types.stream()
                .filter(type -> AnnotationView.isPresent(type, mark))
                .toList();
    }
}
