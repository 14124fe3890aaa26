import { runProgram } from '../program'
import { startCommand } from './command'

runProgram(startCommand)
