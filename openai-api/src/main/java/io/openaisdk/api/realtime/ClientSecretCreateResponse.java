package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A new client secret together with its session. */
@ApiModel
public interface ClientSecretCreateResponse extends Model {

    /**
     * The client secret itself.
     *
     * @return the value
     */
    String value();

    /**
     * Time at which the secret expires, in Unix seconds.
     *
     * @return the value
     */
    long expiresAt();

    /**
     * Configuration of the session, be it realtime or transcription.
     *
     * @return the value
     */
    RealtimeSessionInfo session();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ClientSecretCreateResponseBuilder builder() {
        return ModelRuntime.builder(ClientSecretCreateResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ClientSecretCreateResponseBuilder toBuilder();
}
