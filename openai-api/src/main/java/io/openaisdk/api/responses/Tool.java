package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** A tool that the model may call. */
@ApiUnion(discriminator = "type")
public sealed interface Tool
        permits FunctionTool,
                FileSearchTool,
                ComputerTool,
                ComputerUsePreviewTool,
                WebSearchTool,
                McpTool,
                CodeInterpreterTool,
                ProgrammaticToolCallingTool,
                ImageGenerationTool,
                LocalShellTool,
                FunctionShellTool,
                CustomTool,
                NamespaceTool,
                ToolSearchTool,
                WebSearchPreviewTool,
                ApplyPatchTool,
                UnknownTool,
                HiddenTool {}
