package io.openaisdk.api.realtime;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Data for a new client secret, with the realtime or transcription session that it opens. */
@ApiModel
public interface ClientSecretCreateParams extends Params {

    /**
     * When the client secret expires. Until then it can open several sessions, which may outlast it.
     *
     * @return the value; empty when absent
     */
    Optional<ClientSecretExpiresAfter> expiresAfter();

    /**
     * Configuration of the realtime or transcription session that the secret opens.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeSessionSettings> session();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ClientSecretCreateParamsBuilder builder() {
        return ModelRuntime.builder(ClientSecretCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ClientSecretCreateParamsBuilder toBuilder();
}
