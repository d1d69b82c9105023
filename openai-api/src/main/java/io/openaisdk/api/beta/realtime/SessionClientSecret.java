package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Ephemeral key for the session. */
@ApiModel
public interface SessionClientSecret extends Model {

    /**
     * Ephemeral key with which a client may connect to the Realtime API, in place of a standard key that belongs on
     * servers.
     *
     * @return the value
     */
    String value();

    /**
     * Time at which the key expires, in Unix seconds, at present one minute after its creation.
     *
     * @return the value
     */
    long expiresAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SessionClientSecretBuilder builder() {
        return ModelRuntime.builder(SessionClientSecret.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SessionClientSecretBuilder toBuilder();
}
