package io.openaisdk.api.skills;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** Files of the skill, or a single zip archive. At most 500 files. */
@ApiUnion
public sealed interface SkillFiles permits SkillFiles.Files, SkillFiles.File, UnknownSkillFiles, HiddenSkillFiles {

    /**
     * Several files.
     *
     * @param value the items, unmodifiable
     */
    record Files(List<FileUpload> value) implements SkillFiles, ValueVariant<List<FileUpload>> {
        /**
         * Keeps a copy of the items.
         *
         * @param value the items
         */
        public Files {
            value = List.copyOf(value);
        }
    }

    /**
     * One file.
     *
     * @param value the file
     */
    record File(FileUpload value) implements SkillFiles, ValueVariant<FileUpload> {}
}
