// libcurl's setters take any kind of value, and Swift cannot call such functions: these take one kind each.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

/// Once for the whole process, before anything else.
static inline CURLcode curl_begin(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

static inline CURLcode curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

/// Copies the text; NULL means the default.
static inline CURLcode curl_set_text(CURL *handle, CURLoption option, const char *text) {
    return curl_easy_setopt(handle, option, text);
}

/// The list must live until the transfer ends.
static inline CURLcode curl_set_list(CURL *handle, CURLoption option, struct curl_slist *list) {
    return curl_easy_setopt(handle, option, list);
}

/// Where to put words about an error: CURL_ERROR_SIZE bytes that live as long as the handle.
static inline CURLcode curl_set_error_buffer(CURL *handle, char *buffer) {
    return curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, buffer);
}

/// What is sent comes from `read`, which is called with `source`; both must live until the transfer ends.
static inline CURLcode curl_set_reader(CURL *handle, curl_read_callback read, void *source, curl_off_t size) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_READFUNCTION, read);
    if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_READDATA, source);
    if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_INFILESIZE_LARGE, size);
    if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    return code;
}

/// What the server answered last; 0 when it said nothing.
static inline long curl_response_code(CURL *handle) {
    long code = 0;
    return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code) == CURLE_OK ? code : 0;
}
