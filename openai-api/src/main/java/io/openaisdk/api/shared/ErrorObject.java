package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of an error that the API reports. */
@ApiModel
public interface ErrorObject extends Model {

    /**
     * Kind of error.
     *
     * @return the value
     */
    String type();

    /**
     * Code that identifies the error.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> code();

    /**
     * Readable text of the error.
     *
     * @return the value
     */
    String message();

    /**
     * Name of the request parameter at fault, if any.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> param();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ErrorObjectBuilder builder() {
        return ModelRuntime.builder(ErrorObject.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ErrorObjectBuilder toBuilder();
}
