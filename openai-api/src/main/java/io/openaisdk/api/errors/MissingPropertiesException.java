package io.openaisdk.api.errors;

import java.io.Serial;
import java.util.List;

/** Says that a model was built without required properties; it names all of them. */
public final class MissingPropertiesException extends OpenAIException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String model;
    private final String[] properties;

    /**
     * Describes the failure.
     *
     * @param model the model's simple name
     * @param properties the names of the missing properties, as the builder's setters are called
     */
    public MissingPropertiesException(String model, List<String> properties) {
        super(model + " is missing: " + String.join(", ", properties) + ".", null, ErrorContext.NONE);
        this.model = model;
        this.properties = properties.toArray(new String[0]);
    }

    /**
     * Gives the model that was to be built.
     *
     * @return the model's simple name
     */
    public String model() {
        return model;
    }

    /**
     * Gives what is missing.
     *
     * @return the names of the setters that were not called
     */
    public List<String> properties() {
        return List.of(properties);
    }
}
