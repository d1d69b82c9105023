package io.openaisdk.api.models;

import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A model that the API offers. */
@ApiModel
public interface Model extends io.openaisdk.api.Model {

    /**
     * Object type, always {@code model}.
     *
     * @return the value
     */
    @Constant("model")
    String object();

    /**
     * Name of the model, for use in requests.
     *
     * @return the value
     */
    String id();

    /**
     * Creation time of the model, in Unix seconds.
     *
     * @return the value
     */
    long created();

    /**
     * Organization to which the model belongs.
     *
     * @return the value
     */
    String ownedBy();

    /**
     * Day on which the model goes out of service. Null as long as none is announced.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> shutdownDate();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModelBuilder builder() {
        return ModelRuntime.builder(Model.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModelBuilder toBuilder();
}
