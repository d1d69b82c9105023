package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** When the client secret expires. Until then it can open several sessions, which may outlast it. */
@ApiModel
public interface ClientSecretExpiresAfter extends Model {

    /**
     * Moment from which {@code seconds} are counted, so far always {@code created_at}.
     *
     * @return the value; empty when absent
     */
    @Constant("created_at")
    Optional<String> anchor();

    /**
     * Lifetime of the secret in seconds, from 10 to 7200; 600 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> seconds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ClientSecretExpiresAfterBuilder builder() {
        return ModelRuntime.builder(ClientSecretExpiresAfter.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ClientSecretExpiresAfterBuilder toBuilder();
}
