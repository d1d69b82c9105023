package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reports usage and costs. */
@AdminKey
@ApiService("/organization")
public interface UsageService {

    /**
     * Reports the costs of the organization.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get("/costs")
    @Paged(PageKind.NEXT_PAGE)
    Page<UsageTimeBucket> costs(UsageCostsParams params);

    /**
     * Reports the costs of the organization.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<UsageTimeBucket> costs(Consumer<UsageCostsParamsBuilder> params) {
        return costs(ModelRuntime.build(UsageCostsParams.builder(), params));
    }

    /**
     * Reports the organization's usage of speech generation.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get("/usage/audio_speeches")
    @Paged(PageKind.NEXT_PAGE)
    Page<UsageTimeBucket> audioSpeeches(UsageAudioSpeechesParams params);

    /**
     * Reports the organization's usage of speech generation.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<UsageTimeBucket> audioSpeeches(Consumer<UsageAudioSpeechesParamsBuilder> params) {
        return audioSpeeches(ModelRuntime.build(UsageAudioSpeechesParams.builder(), params));
    }

    /**
     * Reports the organization's usage of audio transcription.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get("/usage/audio_transcriptions")
    @Paged(PageKind.NEXT_PAGE)
    Page<UsageTimeBucket> audioTranscriptions(UsageAudioTranscriptionsParams params);

    /**
     * Reports the organization's usage of audio transcription.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<UsageTimeBucket> audioTranscriptions(Consumer<UsageAudioTranscriptionsParamsBuilder> params) {
        return audioTranscriptions(ModelRuntime.build(UsageAudioTranscriptionsParams.builder(), params));
    }

    /**
     * Reports the organization's usage of code interpreter sessions.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get("/usage/code_interpreter_sessions")
    @Paged(PageKind.NEXT_PAGE)
    Page<UsageTimeBucket> codeInterpreterSessions(UsageCodeInterpreterSessionsParams params);

    /**
     * Reports the organization's usage of code interpreter sessions.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<UsageTimeBucket> codeInterpreterSessions(Consumer<UsageCodeInterpreterSessionsParamsBuilder> params) {
        return codeInterpreterSessions(ModelRuntime.build(UsageCodeInterpreterSessionsParams.builder(), params));
    }

    /**
     * Reports the organization's usage of completions.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get("/usage/completions")
    @Paged(PageKind.NEXT_PAGE)
    Page<UsageTimeBucket> completions(UsageCompletionsParams params);

    /**
     * Reports the organization's usage of completions.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<UsageTimeBucket> completions(Consumer<UsageCompletionsParamsBuilder> params) {
        return completions(ModelRuntime.build(UsageCompletionsParams.builder(), params));
    }

    /**
     * Reports the organization's usage of embeddings.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get("/usage/embeddings")
    @Paged(PageKind.NEXT_PAGE)
    Page<UsageTimeBucket> embeddings(UsageEmbeddingsParams params);

    /**
     * Reports the organization's usage of embeddings.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<UsageTimeBucket> embeddings(Consumer<UsageEmbeddingsParamsBuilder> params) {
        return embeddings(ModelRuntime.build(UsageEmbeddingsParams.builder(), params));
    }

    /**
     * Reports the organization's usage of file search calls.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get("/usage/file_search_calls")
    @Paged(PageKind.NEXT_PAGE)
    Page<UsageTimeBucket> fileSearchCalls(UsageFileSearchCallsParams params);

    /**
     * Reports the organization's usage of file search calls.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<UsageTimeBucket> fileSearchCalls(Consumer<UsageFileSearchCallsParamsBuilder> params) {
        return fileSearchCalls(ModelRuntime.build(UsageFileSearchCallsParams.builder(), params));
    }

    /**
     * Reports the organization's usage of images.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get("/usage/images")
    @Paged(PageKind.NEXT_PAGE)
    Page<UsageTimeBucket> images(UsageImagesParams params);

    /**
     * Reports the organization's usage of images.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<UsageTimeBucket> images(Consumer<UsageImagesParamsBuilder> params) {
        return images(ModelRuntime.build(UsageImagesParams.builder(), params));
    }

    /**
     * Reports the organization's usage of moderations.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get("/usage/moderations")
    @Paged(PageKind.NEXT_PAGE)
    Page<UsageTimeBucket> moderations(UsageModerationsParams params);

    /**
     * Reports the organization's usage of moderations.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<UsageTimeBucket> moderations(Consumer<UsageModerationsParamsBuilder> params) {
        return moderations(ModelRuntime.build(UsageModerationsParams.builder(), params));
    }

    /**
     * Reports the organization's usage of vector stores.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get("/usage/vector_stores")
    @Paged(PageKind.NEXT_PAGE)
    Page<UsageTimeBucket> vectorStores(UsageVectorStoresParams params);

    /**
     * Reports the organization's usage of vector stores.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<UsageTimeBucket> vectorStores(Consumer<UsageVectorStoresParamsBuilder> params) {
        return vectorStores(ModelRuntime.build(UsageVectorStoresParams.builder(), params));
    }

    /**
     * Reports the organization's usage of web search calls.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get("/usage/web_search_calls")
    @Paged(PageKind.NEXT_PAGE)
    Page<UsageTimeBucket> webSearchCalls(UsageWebSearchCallsParams params);

    /**
     * Reports the organization's usage of web search calls.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<UsageTimeBucket> webSearchCalls(Consumer<UsageWebSearchCallsParamsBuilder> params) {
        return webSearchCalls(ModelRuntime.build(UsageWebSearchCallsParams.builder(), params));
    }
}
