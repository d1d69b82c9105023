package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** What went wrong. */
@ApiModel
public interface RealtimeError extends Model {

    /**
     * Kind of error, such as {@code invalid_request_error} or {@code server_error}.
     *
     * @return the value
     */
    String type();

    /**
     * Code of the error, where there is one.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> code();

    /**
     * Explanation of the error for people.
     *
     * @return the value
     */
    String message();

    /**
     * Parameter that the error concerns, where there is one.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> param();

    /**
     * Identifier of the client event behind the error, where there is one.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> eventId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeErrorBuilder builder() {
        return ModelRuntime.builder(RealtimeError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeErrorBuilder toBuilder();
}
