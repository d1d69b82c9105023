package io.openaisdk.api.audio;

import io.openaisdk.api.annotations.ApiService;

/** Leads to speech, transcriptions, translations and voices. */
@ApiService
public interface AudioService {

    /**
     * Gives the operations on transcriptions.
     *
     * @return the service
     */
    TranscriptionService transcriptions();

    /**
     * Gives the operations on translations.
     *
     * @return the service
     */
    TranslationService translations();

    /**
     * Gives the operations on speech.
     *
     * @return the service
     */
    SpeechService speech();

    /**
     * Gives the operations on custom voices.
     *
     * @return the service
     */
    VoiceService voices();

    /**
     * Gives the operations on consents to the use of voices.
     *
     * @return the service
     */
    VoiceConsentService voiceConsents();
}
