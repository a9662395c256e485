/* SP4N-LAPOR! open implementation
   SPDX-License-Identifier: Apache-2.0 */

#include <qrencode.h>
