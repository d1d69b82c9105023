package io.openaisdk.api.skills;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.annotations.Accept;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;

/** Reads the files of skills. */
@ApiService("/skills/{skillId}/content")
public interface ContentService {

    /**
     * Downloads a skill as a zip bundle.
     *
     * @param skillId the identifier of the skill to be downloaded
     * @return the bytes; to be read or closed
     */
    @Get
    @Accept("application/binary")
    BinaryContent retrieve(String skillId);
}
