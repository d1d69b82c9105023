package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Makes short-lived keys that a browser or a telephone may hold. */
@ApiService("/realtime/client_secrets")
public interface ClientSecretService {

    /**
     * Creates a short-lived client secret for the Realtime API, with an optional session configuration that the client
     * may override, and returns it with the effective session.
     *
     * @param params what to send
     * @return the new client secret
     */
    @Post
    ClientSecretCreateResponse create(ClientSecretCreateParams params);

    /**
     * Creates a short-lived client secret for the Realtime API, with an optional session configuration that the client
     * may override, and returns it with the effective session.
     *
     * @param params sets what to send
     * @return the new client secret
     */
    default ClientSecretCreateResponse create(Consumer<ClientSecretCreateParamsBuilder> params) {
        return create(ModelRuntime.build(ClientSecretCreateParams.builder(), params));
    }

    /**
     * Creates a short-lived client secret for the Realtime API, with an optional session configuration that the client
     * may override, and returns it with the effective session.
     *
     * @return the new client secret
     */
    default ClientSecretCreateResponse create() {
        return create(ClientSecretCreateParams.builder().build());
    }
}
