package io.openaisdk.api.audio;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Multipart;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the consents that custom voices need. */
@ApiService("/audio/voice_consents")
public interface VoiceConsentService {

    /**
     * Uploads a recording that authorizes the creation of a custom voice. Only for eligible customers.
     *
     * @param params what to send
     * @return the new voice consent
     */
    @Post
    @Multipart
    VoiceConsent create(VoiceConsentCreateParams params);

    /**
     * Uploads a recording that authorizes the creation of a custom voice. Only for eligible customers.
     *
     * @param params sets what to send
     * @return the new voice consent
     */
    default VoiceConsent create(Consumer<VoiceConsentCreateParamsBuilder> params) {
        return create(ModelRuntime.build(VoiceConsentCreateParams.builder(), params));
    }

    /**
     * Lists the organization's consent recordings for custom voices. Only for eligible customers.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<VoiceConsent> list(VoiceConsentListParams params);

    /**
     * Lists the organization's consent recordings for custom voices. Only for eligible customers.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<VoiceConsent> list(Consumer<VoiceConsentListParamsBuilder> params) {
        return list(ModelRuntime.build(VoiceConsentListParams.builder(), params));
    }

    /**
     * Lists the organization's consent recordings for custom voices. Only for eligible customers.
     *
     * @return the first page
     */
    default Page<VoiceConsent> list() {
        return list(VoiceConsentListParams.builder().build());
    }

    /**
     * Fetches the metadata of a consent recording for custom voices. Only for eligible customers.
     *
     * @param consentId the identifier of the consent recording to be fetched
     * @return the voice consent
     */
    @Get("/{consentId}")
    VoiceConsent retrieve(String consentId);

    /**
     * Changes the metadata, but not the audio, of a consent recording for custom voices. Only for eligible customers.
     *
     * @param consentId the identifier of the consent recording to be changed
     * @param params what to send
     * @return the changed voice consent
     */
    @Post("/{consentId}")
    VoiceConsent update(String consentId, VoiceConsentUpdateParams params);

    /**
     * Changes the metadata, but not the audio, of a consent recording for custom voices. Only for eligible customers.
     *
     * @param consentId the identifier of the consent recording to be changed
     * @param params sets what to send
     * @return the changed voice consent
     */
    default VoiceConsent update(String consentId, Consumer<VoiceConsentUpdateParamsBuilder> params) {
        return update(consentId, ModelRuntime.build(VoiceConsentUpdateParams.builder(), params));
    }

    /**
     * Deletes a consent recording for custom voices. Only for eligible customers.
     *
     * @param consentId the identifier of the consent recording to be deleted
     * @return the confirmation
     */
    @Delete("/{consentId}")
    VoiceConsentDeleted delete(String consentId);
}
