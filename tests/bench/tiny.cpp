// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest program to start: static, and it only ends.
int main()
{
    return 0;
}
