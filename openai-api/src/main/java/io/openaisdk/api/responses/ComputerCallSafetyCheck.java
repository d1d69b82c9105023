package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A safety check that awaits confirmation before a computer call goes on. */
@ApiModel
public interface ComputerCallSafetyCheck extends Model {

    /**
     * Identifier of the safety check.
     *
     * @return the value
     */
    String id();

    /**
     * Code that names the kind of safety check.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> code();

    /**
     * Readable details of the safety check.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> message();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ComputerCallSafetyCheckBuilder builder() {
        return ModelRuntime.builder(ComputerCallSafetyCheck.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerCallSafetyCheckBuilder toBuilder();
}
