// The platform of a program on this machine: a folder instead of a browser's storage. For the command line and for tests.
#pragma once
#include <filesystem>
#include <memory>

#include "platform/platform.hpp"

namespace driehoek::platform {

// Keeps everything in `folder`, which is made when it is not there. Sealed name lists are kept but not opened: sealing is
// the browser's (web/vault.js). Files that are saved come into `folder`, under their own name.
std::unique_ptr<Platform> make_native_platform(std::filesystem::path folder);

}  // namespace driehoek::platform
