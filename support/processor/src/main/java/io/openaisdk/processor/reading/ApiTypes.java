package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.UnionDescription;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Gives descriptions of the API's types, each of which is read, and reported on, once. */
public final class ApiTypes {

    private final Elements elements;
    private final ModelReader modelReader;
    private final UnionReader unionReader;
    private final EnumReader enumReader;
    private final ServiceReader serviceReader;
    private final Map<TypeName, Optional<ModelDescription>> models = new HashMap<>();
    private final Map<TypeName, Optional<UnionDescription>> unions = new HashMap<>();
    private final Map<TypeName, Optional<ServiceDescription>> services = new HashMap<>();

    /**
     * Makes an empty view.
     *
     * @param elements the compiler's types
     * @param problems takes the mistakes in them
     */
    public ApiTypes(Elements elements, Problems problems) {
        this.elements = elements;
        this.modelReader = new ModelReader(elements, problems);
        this.unionReader = new UnionReader(elements, problems, this::model);
        this.enumReader = new EnumReader(problems);
        this.serviceReader = new ServiceReader(elements, problems, this::model);
    }

    /**
     * Reads a model.
     *
     * @param type its interface
     * @return the model; empty when it cannot be one
     */
    public Optional<ModelDescription> model(TypeElement type) {
        return models.computeIfAbsent(ElementNames.nameOf(type), name -> modelReader.read(type));
    }

    /**
     * Finds a model.
     *
     * @param name its name
     * @return the model; empty when there is none of this name
     */
    public Optional<ModelDescription> model(TypeName name) {
        return find(name).flatMap(this::model);
    }

    /**
     * Reads a union.
     *
     * @param type its interface
     * @return the union; empty when it cannot be one
     */
    public Optional<UnionDescription> union(TypeElement type) {
        return unions.computeIfAbsent(ElementNames.nameOf(type), name -> unionReader.read(type));
    }

    /**
     * Finds a union.
     *
     * @param name its name
     * @return the union; empty when there is none of this name
     */
    public Optional<UnionDescription> union(TypeName name) {
        return find(name).flatMap(this::union);
    }

    /**
     * Reads an enum.
     *
     * @param type its record
     * @return its name; empty when it cannot be one
     */
    public Optional<TypeName> enumName(TypeElement type) {
        return enumReader.read(type);
    }

    /**
     * Reads a service.
     *
     * @param type its interface
     * @return the service; empty when it cannot be one
     */
    public Optional<ServiceDescription> service(TypeElement type) {
        return services.computeIfAbsent(ElementNames.nameOf(type), name -> serviceReader.read(type));
    }

    /**
     * Says whether a type is an enum of the API, which no annotation marks.
     *
     * @param type any type
     * @return true for records that implement {@code OpenEnum}
     */
    public static boolean isEnum(TypeElement type) {
        return EnumReader.isEnum(type);
    }

    /**
     * Says whether mentioning a type draws a warning.
     *
     * @param name any type
     * @return true if it is deprecated
     */
    public boolean isDeprecated(TypeName name) {
        return find(name).filter(elements::isDeprecated).isPresent();
    }

    /**
     * Finds a type that exists already.
     *
     * @param name its name
     * @return the type; empty for generated types until they are compiled
     */
    public Optional<TypeElement> find(TypeName name) {
        return Optional.ofNullable(elements.getTypeElement(name.qualified()));
    }
}
