package io.openaisdk.api.skills;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.annotations.Accept;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;

/** Reads the files of versions of skills. */
@ApiService("/skills/{skillId}/versions/{version}/content")
public interface VersionContentService {

    /**
     * Downloads one version of a skill as a zip bundle.
     *
     * @param skillId the identifier of the skill
     * @param version number of the skill's version
     * @return the bytes; to be read or closed
     */
    @Get
    @Accept("application/binary")
    BinaryContent retrieve(String skillId, String version);
}
