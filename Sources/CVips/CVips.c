// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

#include "CVips.h"
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include <vips/vips.h>

// What libvips warns about is in files that strangers sent: it is no news for the log.
static void say_nothing(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {}

static gpointer start(gpointer unused) {
    // A picture that must be turned is decoded whole: a large one into a file, so that memory stays small.
    g_setenv("VIPS_DISC_THRESHOLD", "64m", FALSE);
    g_log_set_handler("VIPS", G_LOG_LEVEL_WARNING | G_LOG_LEVEL_MESSAGE | G_LOG_LEVEL_INFO | G_LOG_LEVEL_DEBUG,
                      say_nothing, NULL);
    if (vips_init("lapor")) return GINT_TO_POINTER(CVIPS_CANNOT_START);
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    // Of its many readers only those of the formats that we take.
    vips_operation_block_set("VipsForeignLoad", TRUE);
    const char *allowed[] = {"VipsForeignLoadJpegFile", "VipsForeignLoadPngFile", "VipsForeignLoadWebpFile",
                             "VipsForeignLoadNsgifFile", "VipsForeignLoadHeifFile"};
    for (size_t i = 0; i < G_N_ELEMENTS(allowed); i++) vips_operation_block_set(allowed[i], FALSE);
    return GINT_TO_POINTER(CVIPS_DONE);
}

cvips_result cvips_start(void) {
    static GOnce once = G_ONCE_INIT;
    return (cvips_result)GPOINTER_TO_INT(g_once(&once, start, NULL));
}

static VipsImage *opened(const char *path, cvips_format format, VipsAccess access) {
    VipsImage *image = NULL;
    int failed = 1;
    switch (format) {
    case CVIPS_JPEG: failed = vips_jpegload(path, &image, "access", access, "fail_on", VIPS_FAIL_ON_ERROR, NULL); break;
    case CVIPS_PNG: failed = vips_pngload(path, &image, "access", access, "fail_on", VIPS_FAIL_ON_ERROR, NULL); break;
    case CVIPS_WEBP: failed = vips_webpload(path, &image, "access", access, "fail_on", VIPS_FAIL_ON_ERROR, NULL); break;
    case CVIPS_GIF: failed = vips_gifload(path, &image, "access", access, "fail_on", VIPS_FAIL_ON_ERROR, NULL); break;
    case CVIPS_HEIF: failed = vips_heifload(path, &image, "access", access, "fail_on", VIPS_FAIL_ON_ERROR, NULL); break;
    }
    return failed ? NULL : image;
}

// Replaces `*image` by what an operation made of it; answers whether it could. What was made is known only after the
// operation: the two are never arguments of one call.
static gboolean replaced(VipsImage **image, int failed, VipsImage *made) {
    if (failed) return FALSE;
    g_object_unref(*image);
    *image = made;
    return TRUE;
}

// Upright, eight bits, sRGB or grey.
static gboolean made_plain(VipsImage **image) {
    VipsImage *made = NULL;
    if (vips_image_get_orientation(*image) > 1) {
        int failed = vips_autorot(*image, &made, NULL);
        if (!replaced(image, failed, made)) return FALSE;
    }
    made = NULL;
    if (vips_image_get_typeof(*image, VIPS_META_ICC_NAME)) {
        int failed = vips_icc_transform(*image, &made, "srgb", "embedded", TRUE, NULL);
        // A profile that cannot be used is left out; its colours are a little off, no more.
        if (!replaced(image, failed, made)) vips_error_clear();
    }
    made = NULL;
    VipsInterpretation wanted = vips_image_get_bands(*image) < 3 ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB;
    if (vips_image_guess_interpretation(*image) != wanted) {
        int failed = vips_colourspace(*image, &made, wanted, NULL);
        if (!replaced(image, failed, made)) return FALSE;
    }
    made = NULL;
    if (vips_image_get_format(*image) == VIPS_FORMAT_UCHAR) return TRUE;
    int failed = vips_cast(*image, &made, VIPS_FORMAT_UCHAR, NULL);
    return replaced(image, failed, made);
}

static int saved(VipsImage *image, const char *to, cvips_format format) {
    switch (format) {
    case CVIPS_JPEG: return vips_jpegsave(image, to, "Q", 88, "strip", TRUE, "optimize_coding", TRUE, NULL);
    case CVIPS_PNG: return vips_pngsave(image, to, "strip", TRUE, NULL);
    case CVIPS_WEBP: return vips_webpsave(image, to, "Q", 85, "strip", TRUE, NULL);
    case CVIPS_GIF:
    case CVIPS_HEIF: break;
    }
    return 1;
}

// Whether a file can take as much more as a saver hands over at once: what failed while it could was damage of the source.
static gboolean takes_more(const char *path) {
    char piece[65536] = {0};
    int file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return FALSE;
    size_t written = 0;
    while (written < sizeof piece) {
        ssize_t count = write(file, piece + written, sizeof piece - written);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        written += (size_t)count;
    }
    // Some file systems say only here that they are full.
    gboolean is_kept = fsync(file) == 0;
    is_kept = close(file) == 0 && is_kept;
    return is_kept && written == sizeof piece;
}

static cvips_result finished(VipsImage *image, cvips_result result) {
    if (image) g_object_unref(image);
    vips_error_clear();
    vips_thread_shutdown();
    return result;
}

cvips_result cvips_clean(const char *from, cvips_format format, int64_t file_size, cvips_limits limits,
                         const char *to, cvips_format saved_as) {
    // Only the header is read here.
    VipsImage *image = opened(from, format, VIPS_ACCESS_SEQUENTIAL);
    if (!image) return finished(image, CVIPS_UNREADABLE);
    int64_t pixels = (int64_t)vips_image_get_width(image) * vips_image_get_height(image);
    if (pixels > limits.pixels || (pixels > limits.small_pixels && pixels / limits.pixels_per_byte > file_size))
        return finished(image, CVIPS_TOO_MANY_PIXELS);
    // What is turned is not read from top to bottom.
    if (vips_image_get_orientation(image) > 1) {
        g_object_unref(image);
        image = opened(from, format, VIPS_ACCESS_RANDOM);
    }
    if (!image || !made_plain(&image)) return finished(image, CVIPS_UNREADABLE);
    // Drawing happens while it is saved, so that damage of the source shows only here, as does a full disk.
    if (!saved(image, to, saved_as)) return finished(image, CVIPS_DONE);
    return finished(image, takes_more(to) ? CVIPS_UNREADABLE : CVIPS_CANNOT_WRITE);
}

cvips_result cvips_thumbnail(const char *from, int edge, const char *to) {
    VipsImage *image = NULL;
    if (vips_thumbnail(from, &image, edge, "height", edge, "size", VIPS_SIZE_DOWN, NULL))
        return finished(NULL, CVIPS_UNREADABLE);
    VipsImage *flat = NULL;
    VipsArrayDouble *white = vips_array_double_newv(1, 255.0);
    int failed = 0;
    if (vips_image_hasalpha(image)) {
        failed = vips_flatten(image, &flat, "background", white, NULL);
        failed = !replaced(&image, failed, flat);
    }
    vips_area_unref(VIPS_AREA(white));
    if (!failed) failed = vips_jpegsave(image, to, "Q", 75, "strip", TRUE, "optimize_coding", TRUE, NULL);
    return finished(image, failed ? CVIPS_CANNOT_WRITE : CVIPS_DONE);
}
