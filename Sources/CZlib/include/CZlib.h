/* SP4N-LAPOR! open implementation
   SPDX-License-Identifier: Apache-2.0 */

#ifndef LAPOR_CZLIB_H
#define LAPOR_CZLIB_H

#include <stddef.h>
#include <stdint.h>

/* Packs bytes as gzip; answers how many, or 0 when there is too little room. zlib's own functions for it are macros. */
size_t lapor_gzip(const uint8_t *from, size_t count, uint8_t *to, size_t room);

/* Unpacks gzip, all of its members; answers bytes to be given to free(), or none where it is no gzip, is not whole, or
   holds more than `most`. */
uint8_t *lapor_gunzip(const uint8_t *from, size_t count, size_t most, size_t *made);

#endif
