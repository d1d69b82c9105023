package io.openaisdk.api.uploads;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Multipart;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Adds parts to uploads. */
@ApiService("/uploads/{uploadId}/parts")
public interface PartService {

    /**
     * Adds a part of at most 64 MB to an upload, which holds at most 8 GB. Parts may be sent in parallel, as their
     * order is given on completion.
     *
     * @param uploadId the identifier of the upload
     * @param params what to send
     * @return the new upload part
     */
    @Post
    @Multipart
    UploadPart create(String uploadId, PartCreateParams params);

    /**
     * Adds a part of at most 64 MB to an upload, which holds at most 8 GB. Parts may be sent in parallel, as their
     * order is given on completion.
     *
     * @param uploadId the identifier of the upload
     * @param params sets what to send
     * @return the new upload part
     */
    default UploadPart create(String uploadId, Consumer<PartCreateParamsBuilder> params) {
        return create(uploadId, ModelRuntime.build(PartCreateParams.builder(), params));
    }
}
